"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { type Option, SelectField, TextAreaField, TextField } from "@/components/ui/inputs";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Fields = "listing" | "unitPrice" | "currency" | "moq" | "term" | "workingDays" | "validUntil" | "note";
type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  /** Initial values of the fields. */
  values: Partial<Record<Fields, string>>;
  options: Record<"listing" | "currency" | "term", Option[]>;
  /** The reason why this member may not send it. */
  disabledBecause?: string;
  words: Record<Fields | "listingHint" | "optional" | "send" | "sending" | "wrong", string>;
};

/** Sends a shop's sealed quote, or its only change. */
export function SealedQuoteForm({ action, hidden, values, options, disabledBecause, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const field = (name: Fields) => ({ state, name, label: words[name], value: values[name] });
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormErrors state={state} title={words.wrong} />
      <Notice>{state.notice}</Notice>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField {...field("listing")} hint={words.listingHint} options={options.listing} />
      <div className="grid grid-cols-2 gap-4">
        <TextField {...field("unitPrice")} inputMode="decimal" autoComplete="off" dir="ltr" />
        <SelectField {...field("currency")} options={options.currency} />
        <TextField {...field("moq")} inputMode="numeric" autoComplete="off" dir="ltr" />
        <TextField {...field("workingDays")} inputMode="numeric" autoComplete="off" dir="ltr" />
        <SelectField {...field("term")} options={options.term} />
        <TextField {...field("validUntil")} type="date" />
      </div>
      <TextAreaField {...field("note")} optional={words.optional} rows={3} dir="auto" />
      <SubmitButton pending={words.sending} disabledBecause={disabledBecause}>
        {words.send}
      </SubmitButton>
    </form>
  );
}
