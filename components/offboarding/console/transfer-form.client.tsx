"use client";

import { useActionState } from "react";
import { Field } from "@/components/ui/field";
import { FormErrors } from "@/components/ui/form-errors";
import { TextAreaField, TextField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";

type Props = {
  action: FormAction;
  hidden: Record<string, string>;
  words: Record<"submit" | "lead" | "errors" | "email" | "emailHint" | "reason" | "document" | "documentHint", string>;
};

const idPrefix = "transfer-";

/** Proposes to transfer a shop: to whom, why, and the document that proves it. It is open while it has errors. */
export function TransferForm({ action, hidden, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <details open={Object.keys(state.errors).length > 0 || undefined}>
      <summary className="disclosure flex min-h-11 w-fit cursor-pointer items-center font-medium">
        {words.submit}
      </summary>
      <p className="mb-3 text-ink-2">{words.lead}</p>
      <form action={send} noValidate className="grid gap-4">
        <FormErrors state={state} title={words.errors} idPrefix={idPrefix} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField
          state={state}
          name="email"
          type="email"
          idPrefix={idPrefix}
          label={words.email}
          hint={words.emailHint}
          autoComplete="off"
        />
        <TextAreaField state={state} name="reason" idPrefix={idPrefix} label={words.reason} maxLength={500} rows={3} />
        <Field
          name="files"
          idPrefix={idPrefix}
          label={words.document}
          hint={words.documentHint}
          error={state.errors.files}
        >
          {(control) => <input type="file" accept="image/*,application/pdf" {...control} />}
        </Field>
        <SubmitButton pending={words.submit} className="justify-self-start">
          {words.submit}
        </SubmitButton>
      </form>
    </details>
  );
}
