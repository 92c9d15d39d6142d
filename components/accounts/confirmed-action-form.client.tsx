"use client";

import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import type { RequiredProof } from "@/lib/accounts/confirm-person";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { ConfirmFields, type ConfirmWords } from "./confirm-fields";

type Props = {
  id: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  requiredProof: RequiredProof;
  look: "go" | "danger";
  words: Record<"submit" | "errors", string> & ConfirmWords;
};

/** Runs one action for a person who confirms their identity in the same form. */
export function ConfirmedActionForm({ id, action, locale, requiredProof, look, words }: Props) {
  const [state, send] = useActionState(action, emptyForm, `#${id}`);
  const idPrefix = `${id}-`;
  return (
    <form id={id} action={send} noValidate className="grid max-w-sm gap-4">
      <FormErrors state={state} title={words.errors} labels={words} idPrefix={idPrefix} />
      <input type="hidden" name="locale" value={locale} />
      <ConfirmFields state={state} requiredProof={requiredProof} words={words} idPrefix={idPrefix} />
      <button type="submit" className={buttonClass(look)}>
        {words.submit}
      </button>
    </form>
  );
}
