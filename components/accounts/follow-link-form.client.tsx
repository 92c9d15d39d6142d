"use client";

import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  token: string;
  back?: string;
  words: Record<"submit" | "errors", string>;
};

/** Renders the button that uses up a one-time link; email scanners open links but submit no forms. */
export function FollowLinkForm({ action, locale, token, back, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} className="grid gap-4">
      <FormErrors state={state} title={words.errors} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      {back && <input type="hidden" name="back" value={back} />}
      <button type="submit" className={buttonClass("go")}>
        {words.submit}
      </button>
    </form>
  );
}
