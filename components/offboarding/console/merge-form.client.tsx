"use client";

import { useActionState } from "react";
import { Field } from "@/components/ui/field";
import { FormErrors } from "@/components/ui/form-errors";
import { TextAreaField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";

type Props = {
  action: FormAction;
  hidden: Record<string, string>;
  words: Record<"submit" | "errors" | "reason" | "document" | "documentHint", string>;
};

const idPrefix = "merge-";

/** Proposes to merge a shop: why, and the document that proves it. */
export function MergeForm({ action, hidden, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormErrors state={state} title={words.errors} idPrefix={idPrefix} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
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
  );
}
