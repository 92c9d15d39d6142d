"use client";

import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { PasswordField } from "./password-field";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  /** The account's address; password managers read it from a hidden field. */
  email: string;
  /** Whether the form requires the current password. */
  requiresPassword: boolean;
  words: Record<"current" | "forgotten" | "password" | "hint" | "submit" | "errors", string>;
};

export function ChangePasswordForm({ action, locale, email, requiresPassword, words }: Props) {
  const [state, send] = useActionState(action, emptyForm, "#password-form");
  return (
    <form id="password-form" action={send} noValidate className="grid max-w-sm gap-4">
      <FormErrors state={state} title={words.errors} labels={words} />
      <input type="hidden" name="locale" value={locale} />
      <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />
      {requiresPassword && (
        <PasswordField
          name="current"
          label={words.current}
          hint={words.forgotten}
          autoComplete="current-password"
          state={state}
        />
      )}
      <PasswordField label={words.password} hint={words.hint} autoComplete="new-password" state={state} />
      <button type="submit" className={buttonClass("plain")}>
        {words.submit}
      </button>
    </form>
  );
}
