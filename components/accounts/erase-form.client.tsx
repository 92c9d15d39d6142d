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
  cancelHref: string;
  words: Record<"email" | "submit" | "cancel" | "errors", string>;
};

/** Erases the account after the person has typed its email address. */
export function EraseForm({ action, locale, cancelHref, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormErrors state={state} title={words.errors} labels={words} />
      <input type="hidden" name="locale" value={locale} />
      <TextField name="email" label={words.email} type="email" autoComplete="off" dir="ltr" state={state} />
      <div className="flex flex-wrap gap-3">
        <button type="submit" className={buttonClass("danger")}>
          {words.submit}
        </button>
        <a href={cancelHref} className={buttonClass("quiet")}>
          {words.cancel}
        </a>
      </div>
    </form>
  );
}
