"use client";

import { ConfirmFields, type ConfirmWords } from "@/components/accounts/confirm-fields";
import { TextField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { RequiredProof } from "@/lib/accounts/confirm-person";
import type { FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  requiredProof: RequiredProof;
  words: SavedFormWords & ConfirmWords & { name: string };
};

/** Closes the shop after its name has been typed. */
export const CloseForm = ({ action, hidden, requiredProof, words }: Props) => (
  <SavedForm action={action} hidden={hidden} words={words} look="danger" idPrefix="close-">
    {(state) => (
      <div className="grid max-w-xl gap-4">
        <TextField name="name" label={words.name} autoComplete="off" dir="auto" idPrefix="close-" state={state} />
        <ConfirmFields state={state} requiredProof={requiredProof} words={words} idPrefix="close-" />
      </div>
    )}
  </SavedForm>
);
