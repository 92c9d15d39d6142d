"use client";

import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { CodeField } from "./code-field";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  /** Path to redirect to after signing in. */
  back?: string;
  words: Record<"code" | "submit" | "errors", string>;
};

export function SignInCodeForm({ action, locale, back, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormErrors state={state} title={words.errors} labels={words} />
      <input type="hidden" name="locale" value={locale} />
      {back && <input type="hidden" name="back" value={back} />}
      <CodeField label={words.code} state={state} />
      <button type="submit" className={buttonClass("go")}>
        {words.submit}
      </button>
    </form>
  );
}
