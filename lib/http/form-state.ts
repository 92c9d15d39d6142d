import type { z } from "zod";
import { isReadOnlyViolation } from "@/db/base/inspection";
import { NotAllowed, NotFound, Refusal } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { renderMessage } from "../i18n/messages";
import type { FormState } from "./form-shape";

export { emptyForm, type FormState } from "./form-shape";

/**
 * Returns field name → text, or texts if the name ends in `[]`, without files. Names that every object has, such as
 * `toString`, are dropped.
 */
export function formValues(form: FormData): FormState["values"] {
  const values: FormState["values"] = {};
  for (const [name, value] of form) {
    if (typeof value !== "string" || name.startsWith("$") || name in Object.prototype) continue;
    const before = values[name];
    if (name.endsWith("[]")) values[name] = [...(Array.isArray(before) ? before : []), value];
    else values[name] = value;
  }
  return values;
}

/**
 * Parses the form with a schema whose messages are message keys, and runs the command with its output. Returns invalid
 * input, refusals, missing permissions and writes in an inspection as sentences; redirects and bugs are thrown on.
 */
export async function submit<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  locale: Locale,
  run: (input: z.output<Schema>) => Promise<Omit<FormState, "values"> | undefined>,
): Promise<FormState> {
  const values = formValues(form);
  const parsed = schema.safeParse(values);
  if (!parsed.success) return { errors: sentences(parsed.error, locale), values };
  try {
    const state = await run(parsed.data);
    return { errors: {}, ...state, values };
  } catch (error) {
    const sentence = sentenceOf(error, locale);
    if (!sentence) throw error;
    return { errors: sentence, values };
  }
}

/** Returns the first error of each field. */
function sentences(error: z.ZodError, locale: Locale): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues)
    errors[issue.path.join(".") || "form"] ??= renderMessage(locale, issue.message, argumentsOf(issue));
  return errors;
}

const argumentsOf = (issue: z.core.$ZodIssue) => ({
  ...("minimum" in issue && { minimum: Number(issue.minimum) }),
  ...("maximum" in issue && { maximum: Number(issue.maximum) }),
  ...("params" in issue && (issue.params as Record<string, string | number>)),
});

function sentenceOf(error: unknown, locale: Locale): Record<string, string> | undefined {
  if (error instanceof Refusal)
    return { [String(error.args.field ?? "form")]: renderMessage(locale, error.code, error.args) };
  if (error instanceof NotAllowed) return { form: renderMessage(locale, "errors.notAllowed") };
  if (error instanceof NotFound) return { form: renderMessage(locale, "errors.notFound") };
  if (isReadOnlyViolation(error)) return { form: renderMessage(locale, "inspections.readOnly") };
  return undefined;
}
