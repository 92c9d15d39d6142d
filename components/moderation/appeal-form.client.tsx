"use client";

import { TextAreaField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormAction } from "@/lib/http/form-shape";

type Props = {
  action: FormAction;
  hidden: { locale: string; decisionId: string };
  words: SavedFormWords & Record<"body" | "bodyHint", string>;
};

/** Renders the one field of an appeal. The decision's id keeps the fields of several forms apart. */
export function AppealForm({ action, hidden, words }: Props) {
  const idPrefix = `${hidden.decisionId}-`;
  return (
    <SavedForm action={action} hidden={hidden} words={words} look="go" idPrefix={idPrefix}>
      {(state) => (
        <TextAreaField
          state={state}
          name="body"
          label={words.body}
          hint={words.bodyHint}
          idPrefix={idPrefix}
          rows={5}
          maxLength={2000}
          dir="auto"
        />
      )}
    </SavedForm>
  );
}
