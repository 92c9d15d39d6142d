"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { type Option, SelectField, TextField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { OriginFields, type OriginWords } from "./origin-fields";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  relations: Option[];
  today: string;
  parents: Option[];
  words: OriginWords &
    Record<"parent" | "choose" | "address" | "addressHint" | "submit" | "working" | "errors", string>;
};

/** Sets the listing that this one grew out of: one of the shop's own, or another shop's by its URL. */
export function LinkForm({ action, hidden, relations, today, parents, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid max-w-xl gap-4">
      <FormErrors state={state} title={words.errors} labels={{ ...words }} idPrefix="link-" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        state={state}
        name="parent"
        label={words.parent}
        optional={words.optional}
        options={[{ value: "", label: words.choose }, ...parents]}
        idPrefix="link-"
      />
      <TextField
        state={state}
        name="address"
        label={words.address}
        optional={words.optional}
        hint={words.addressHint}
        inputMode="url"
        autoComplete="off"
        dir="ltr"
        idPrefix="link-"
      />
      <OriginFields state={state} words={words} relations={relations} today={today} idPrefix="link-" />
      <SubmitButton pending={words.working}>{words.submit}</SubmitButton>
    </form>
  );
}
