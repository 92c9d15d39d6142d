import type { z } from "zod";
import { type FormState, submit } from "../http/form-state";
import { isLocale, type Locale } from "../i18n/locale";
import { setResponseStatus } from "./document";

/** Returns the language in which a document's form was shown, from its hidden field `locale`. */
export function localeOfForm(form: FormData): Locale {
  const given = form.get("locale");
  return isLocale(given) ? given : "en";
}

/**
 * Runs submit() for a form on a document. If the form is refused, the page is rendered again with status 422.
 * Passwords and codes are never returned.
 */
export async function submitDocument<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  run: (input: z.output<Schema>) => Promise<Omit<FormState, "values"> | undefined>,
): Promise<FormState> {
  const state = await submit(schema, form, localeOfForm(form), run);
  if (Object.keys(state.errors).length > 0) setResponseStatus(422);
  const { password, current, code, ...values } = state.values;
  return { ...state, values };
}
