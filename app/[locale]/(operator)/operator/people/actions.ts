"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { type Person, requireOperator } from "@/app/_lib/session";
import { actOnPersonInput, decideResetInput, writeNoteInput } from "@/lib/accounts/people/input";
import { endPersonSessions, lockPerson, unlockPerson } from "@/lib/accounts/people/lock-person";
import { decideReset, proposeReset } from "@/lib/accounts/people/reset-two-step";
import { writeNote } from "@/lib/accounts/people/write-note";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { localeOfForm } from "@/lib/rendering/document-form";

/** Runs a command on a person or shop and renders its page and the counts beside it anew. */
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

export async function lockPersonAction(_: FormState, form: FormData): Promise<FormState> {
  return change(actOnPersonInput, form, lockPerson);
}

export async function unlockPersonAction(_: FormState, form: FormData): Promise<FormState> {
  return change(actOnPersonInput, form, unlockPerson);
}

export async function endPersonSessionsAction(_: FormState, form: FormData): Promise<FormState> {
  return change(actOnPersonInput, form, endPersonSessions);
}

export async function proposeResetAction(_: FormState, form: FormData): Promise<FormState> {
  return change(actOnPersonInput, form, proposeReset);
}

export async function decideResetAction(_: FormState, form: FormData): Promise<FormState> {
  return change(decideResetInput, form, decideReset);
}

export async function writeNoteAction(_: FormState, form: FormData): Promise<FormState> {
  return change(writeNoteInput, form, writeNote);
}
