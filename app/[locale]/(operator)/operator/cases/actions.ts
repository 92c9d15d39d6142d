"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { type Person, requireOperator } from "@/app/_lib/session";
import type { ReadThreadState } from "@/components/moderation/console/thread-reader.client";
import type { ThreadSummaryState } from "@/components/moderation/console/thread-summary.client";
import type { TranslateCaseState } from "@/components/moderation/console/translate-case.client";
import { summariseThread } from "@/lib/ai/cases/summarise-thread";
import { type TranslatedText, translateCase } from "@/lib/ai/cases/translate-case";
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

/** Translates what the operator cannot read of a case. */
export async function translateCaseAction(_: TranslateCaseState, form: FormData): Promise<TranslateCaseState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  const t = words(locale);
  let translated: Partial<TranslateCaseState> = {};
  const state = await submit(ofCaseInput, form, locale, async ({ caseId }) => {
    const found = await translateCase(actor, { caseId, to: locale });
    translated = found
      ? { note: t("operator.help.translatedBy", { provider: found.provider }), texts: found.texts.map(shownText) }
      : { note: t("operator.help.allReadable") };
    return emptyForm;
  });
  return { form: state, texts: [], ...translated };

  function shownText({ part, from, text }: TranslatedText) {
    return {
      title: `${t(`operator.help.parts.${part}`)} · ${formats(locale).language(from)}`,
      text: text ?? t("operator.help.untranslated"),
      isTranslated: text !== null,
    };
  }
}

/** Summarises a reported thread with quotations, for the reason for which it was opened. */
export async function summariseThreadAction(_: ThreadSummaryState, form: FormData): Promise<ThreadSummaryState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  const t = words(locale);
  let summary: ThreadSummaryState["summary"];
  const state = await submit(readThreadInput, form, locale, async (input) => {
    const { model, points, dropped } = await summariseThread(actor, { ...input, to: locale });
    summary = {
      title: t("operator.help.summary", { model }),
      note: t(points.length > 0 ? "operator.help.summaryNote" : "operator.help.noPoints"),
      dropped: dropped > 0 ? t("operator.help.dropped", { count: dropped }) : undefined,
      points: points.map(({ id, side, locale: language, text, quote }) => ({
        ...{ text, quote, from: sideName(side, locale), lang: languageTag(language), messageId: id },
      })),
    };
    return emptyForm;
  });
  return { form: state, summary };
}

/** Reads a reported thread and records why. The page keeps the messages only until it is left. */
export async function readThreadAction(_: ReadThreadState, form: FormData): Promise<ReadThreadState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  let messages: ReadMessage[] = [];
  let why = "";
  const state = await submit(readThreadInput, form, locale, async (input) => {
    messages = await readThread(actor, input);
    why = input.why;
    return emptyForm;
  });
  return { form: state, messages: messages.map((message) => shown(message, locale)), why };
}

const shown = ({ id, side, createdAt, body, locale: language }: ReadMessage, locale: Locale) => ({
  id,
  from: sideName(side, locale),
  at: words(locale)("common.yiwuTime", { time: formats(locale).day(createdAt, "moment") }),
  body,
  lang: languageTag(language),
});

const sideName = (side: ReadMessage["side"], locale: Locale) =>
  words(locale)(side === "buyer" ? "operator.case.buyer" : "operator.case.shop");
