import type { z } from "zod";
import { type FormState, submit } from "../http/form-state";
import { isLocale, type Locale } from "../i18n/locale";
import { answerWith } from "./document";

/** The language a document's form was shown in: its hidden field `locale`. */
export function localeOfForm(form: FormData): Locale {
  const given = form.get("locale");
  return isLocale(given) ? given : "en";
}

/**
 * submit() for a form on a document: what is not accepted is answered with 422 and the page it stood on.
 * Passwords and codes never go back.
 */
export async function submitDocument<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  run: (input: z.output<Schema>) => Promise<Omit<FormState, "values"> | undefined>,
): Promise<FormState> {
  const state = await submit(schema, form, localeOfForm(form), run);
  if (Object.keys(state.errors).length > 0) answerWith(422);
  const { password, current, code, ...values } = state.values;
  return { ...state, values };
}
