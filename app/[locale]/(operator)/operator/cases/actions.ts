"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { type Person, requireOperator } from "@/app/_lib/session";
import type { ReadThreadState } from "@/components/moderation/console/thread-reader.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { claimCase, releaseCase } from "@/lib/moderation/claim-case";
import { confirmDecision } from "@/lib/moderation/confirm-decision";
import { decideCase } from "@/lib/moderation/decide-case";
import {
  confirmDecisionInput,
  decideCaseInput,
  ofCaseInput,
  ofDecisionInput,
  readThreadInput,
} from "@/lib/moderation/input";
import { type ReadMessage, readThread } from "@/lib/moderation/read-thread";
import { undoDecision } from "@/lib/moderation/undo-decision";
import { localeOfForm } from "@/lib/rendering/document-form";

/** Runs a command on a case and renders its page and the counts beside it anew. */
async function change<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  run: (actor: Person, input: z.output<Schema>) => Promise<unknown>,
): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(schema, form, locale, async (input) => {
    await run(actor, input);
    revalidatePath(paths.operator(locale), "layout");
    return emptyForm;
  });
}

export async function claimCaseAction(_: FormState, form: FormData): Promise<FormState> {
  return change(ofCaseInput, form, claimCase);
}

export async function releaseCaseAction(_: FormState, form: FormData): Promise<FormState> {
  return change(ofCaseInput, form, releaseCase);
}

export async function decideCaseAction(_: FormState, form: FormData): Promise<FormState> {
  return change(decideCaseInput, form, decideCase);
}

export async function confirmDecisionAction(_: FormState, form: FormData): Promise<FormState> {
  return change(confirmDecisionInput, form, confirmDecision);
}

export async function undoDecisionAction(_: FormState, form: FormData): Promise<FormState> {
  return change(ofDecisionInput, form, undoDecision);
}

/** Reads a reported thread and records why. The page keeps the messages only until it is left. */
export async function readThreadAction(_: ReadThreadState, form: FormData): Promise<ReadThreadState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  let messages: ReadMessage[] = [];
  const state = await submit(readThreadInput, form, locale, async (input) => {
    messages = await readThread(actor, input);
    return emptyForm;
  });
  return { form: state, messages: messages.map((message) => shown(message, locale)) };
}

const shown = ({ id, side, createdAt, body, locale: language }: ReadMessage, locale: Locale) => ({
  id,
  from: words(locale)(side === "buyer" ? "operator.case.buyer" : "operator.case.shop"),
  at: words(locale)("common.yiwuTime", { time: formats(locale).day(createdAt, "moment") }),
  body,
  lang: languageTag(language),
});
