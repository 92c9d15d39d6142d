"use client";

import { useActionState } from "react";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";

type Props = {
  action: FormAction;
  locale: Locale;
  accept: string;
  words: Record<"label" | "hint" | "check" | "checking", string>;
};

/** Uploads the market's list of booths for a dry run. */
export function RegisterForm({ action, locale, accept, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid gap-3">
      <input type="hidden" name="locale" value={locale} />
      <Field name="file" label={words.label} hint={words.hint} error={state.errors.file ?? state.errors.form}>
        {(control) => <input type="file" accept={accept} {...control} />}
      </Field>
      <SubmitButton pending={words.checking} className="justify-self-start">
        {words.check}
      </SubmitButton>
    </form>
  );
}
