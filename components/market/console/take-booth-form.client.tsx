"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { TextAreaField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";

type Props = {
  action: FormAction;
  booth: { districtCode: string; floor: number; number: string };
  locale: Locale;
  words: Record<"reason" | "hint" | "submit" | "sending" | "errors", string>;
};

/** Takes a booth off the pages of its shop, with a reason that the shop reads. */
export function TakeBoothForm({ action, booth, locale, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const idPrefix = `take-${booth.districtCode}-${booth.floor}-${booth.number}-`;
  return (
    <form action={send} noValidate className="grid gap-3">
      <FormErrors state={state} title={words.errors} idPrefix={idPrefix} />
      {Object.entries({ ...booth, locale }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextAreaField
        state={state}
        name="reason"
        idPrefix={idPrefix}
        label={words.reason}
        hint={words.hint}
        maxLength={500}
      />
      <SubmitButton pending={words.sending} className="justify-self-start">
        {words.submit}
      </SubmitButton>
    </form>
  );
}
