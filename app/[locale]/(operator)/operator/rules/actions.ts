"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import { type Person, requireOperator } from "@/app/_lib/session";
import type { FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { addRuleWord, retireRuleWord, setRule } from "@/lib/moderation/rules/change-rules";
import { addRuleWordInput, retireRuleWordInput, setRuleInput } from "@/lib/moderation/rules/input";
import { localeOfForm } from "@/lib/rendering/document-form";

/** Changes the rules and shows them, with the confirmation. */
async function change<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  run: (actor: Person, input: z.output<Schema>) => Promise<unknown>,
): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(schema, form, locale, async (input) => {
    await run(actor, input);
    redirect(paths.operatorRules(locale, { done: "yes" }));
  });
}

export async function setRuleAction(_: FormState, form: FormData): Promise<FormState> {
  return change(setRuleInput, form, setRule);
}

export async function addRuleWordAction(_: FormState, form: FormData): Promise<FormState> {
  return change(addRuleWordInput, form, addRuleWord);
}

export async function retireRuleWordAction(_: FormState, form: FormData): Promise<FormState> {
  return change(retireRuleWordInput, form, retireRuleWord);
}
