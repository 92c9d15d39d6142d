"use client";

import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { TextField } from "@/components/ui/inputs";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  /** Path to which the link redirects after signing in. */
  back?: string;
  words: Record<"email" | "submit" | "errors", string>;
};

/** Requests a sign-in link by email. */
export function SignInLinkForm({ action, locale, back, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormErrors state={state} title={words.errors} labels={words} idPrefix="link-" />
      <input type="hidden" name="locale" value={locale} />
      {back && <input type="hidden" name="back" value={back} />}
      <TextField
        name="email"
        idPrefix="link-"
        label={words.email}
        type="email"
        autoComplete="email"
        dir="ltr"
        state={state}
      />
      <button type="submit" className={buttonClass("plain")}>
        {words.submit}
      </button>
    </form>
  );
}
