"use client";

import { Field } from "@/components/ui/field";
import { TextAreaField, TextField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormAction } from "@/lib/http/form-shape";

type Props = {
  action: FormAction;
  hidden: Record<string, string>;
  words: SavedFormWords & Record<"email" | "emailHint" | "reason" | "document" | "documentHint", string>;
};

const idPrefix = "transfer-";

/** Proposes to transfer a shop: to whom, why, and the document that proves it. */
export function TransferForm({ action, hidden, words }: Props) {
  return (
    <SavedForm action={action} hidden={hidden} idPrefix={idPrefix} words={words}>
      {(state) => (
        <>
          <TextField
            state={state}
            name="email"
            type="email"
            idPrefix={idPrefix}
            label={words.email}
            hint={words.emailHint}
            autoComplete="off"
          />
          <TextAreaField
            state={state}
            name="reason"
            idPrefix={idPrefix}
            label={words.reason}
            maxLength={500}
            rows={3}
          />
          <Field
            name="files"
            idPrefix={idPrefix}
            label={words.document}
            hint={words.documentHint}
            error={state.errors.files}
          >
            {(control) => <input type="file" accept="image/*,application/pdf" {...control} />}
          </Field>
        </>
      )}
    </SavedForm>
  );
}
