"use client";

import { useActionState, useId } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { TextAreaField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";

type Props = {
  action: FormAction;
  hidden: Record<string, string | number>;
  words: Record<"reason" | "hint" | "submit" | "sending" | "errors", string>;
  /** The field's name, and how long its text may be. */
  field?: { name: string; maxLength: number };
};

/** Submits a text, such as the reason of what a lead does. */
export function ReasonForm({ action, hidden, words, field = { name: "reason", maxLength: 500 } }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const idPrefix = `${useId()}-`;
  return (
    <form action={send} noValidate className="grid gap-3">
      <FormErrors state={state} title={words.errors} idPrefix={idPrefix} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextAreaField
        state={state}
        name={field.name}
        idPrefix={idPrefix}
        label={words.reason}
        hint={words.hint}
        maxLength={field.maxLength}
        rows={3}
      />
      <SubmitButton pending={words.sending} className="justify-self-start">
        {words.submit}
      </SubmitButton>
    </form>
  );
}
