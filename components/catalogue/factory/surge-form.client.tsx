"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { type Option, SelectField, TextField } from "@/components/ui/inputs";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: string;
  quantity: number;
  days: Option[];
  readOnlyBecause: string | undefined;
  words: { quantity: string; hint: string; days: string; start: string; saving: string; wrong: string };
};

/** Starts surge mode: for how many days, and the quantity for which pages show a date. */
export function SurgeForm({ action, locale, quantity, days, readOnlyBecause, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid gap-3">
      <FormErrors state={state} title={words.wrong} />
      <input type="hidden" name="locale" value={locale} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          state={state}
          name="quantity"
          label={words.quantity}
          hint={words.hint}
          value={quantity}
          inputMode="numeric"
          dir="ltr"
          autoComplete="off"
          idPrefix="surge-"
        />
        <SelectField state={state} name="days" label={words.days} options={days} idPrefix="surge-" />
      </div>
      <SubmitButton look="plain" pending={words.saving} disabledBecause={readOnlyBecause}>
        {words.start}
      </SubmitButton>
      <Notice>{state.notice}</Notice>
    </form>
  );
}
