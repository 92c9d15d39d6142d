"use client";

import { TextAreaField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormAction } from "@/lib/http/form-shape";

type Props = {
  action: FormAction;
  hidden: Record<"locale" | "fairId", string>;
  words: SavedFormWords & Record<"note" | "optional" | "until", string>;
};

/** Applies for a stand with a sentence about what the shop brings. */
export const ApplyForm = ({ action, hidden, words }: Props) => (
  <SavedForm action={action} hidden={hidden} words={words} idPrefix={`apply-${hidden.fairId}-`}>
    {(state) => (
      <TextAreaField
        state={state}
        name="note"
        idPrefix={`apply-${hidden.fairId}-`}
        label={words.note}
        optional={words.optional}
        hint={words.until}
        rows={2}
        maxLength={500}
      />
    )}
  </SavedForm>
);
