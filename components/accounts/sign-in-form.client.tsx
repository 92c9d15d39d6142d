"use client";

import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { TextField } from "@/components/ui/inputs";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { PasswordField } from "./password-field";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  /** Path to redirect to after signing in. */
  back?: string;
  words: Record<"email" | "password" | "submit" | "errors", string>;
};

export function SignInForm({ action, locale, back, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormErrors state={state} title={words.errors} labels={words} />
      <input type="hidden" name="locale" value={locale} />
      {back && <input type="hidden" name="back" value={back} />}
      <TextField name="email" label={words.email} type="email" autoComplete="username" dir="ltr" state={state} />
      <PasswordField label={words.password} autoComplete="current-password" state={state} />
      <button type="submit" className={buttonClass("go")}>
        {words.submit}
      </button>
    </form>
  );
}
