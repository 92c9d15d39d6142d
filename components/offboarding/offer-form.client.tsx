"use client";

import { ConfirmFields, type ConfirmWords } from "@/components/accounts/confirm-fields";
import { type Option, SelectField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { RequiredProof } from "@/lib/accounts/confirm-person";
import type { FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  people: Option[];
  requiredProof: RequiredProof;
  words: SavedFormWords & ConfirmWords & Record<"to" | "choose", string>;
};

/** Offers the ownership of the shop to another member. */
export const OfferForm = ({ action, hidden, people, requiredProof, words }: Props) => (
  <SavedForm action={action} hidden={hidden} words={words} idPrefix="offer-">
    {(state) => (
      <div className="grid max-w-xl gap-4">
        <SelectField
          name="memberId"
          label={words.to}
          options={[{ value: "", label: words.choose }, ...people]}
          idPrefix="offer-"
          state={state}
        />
        <ConfirmFields state={state} requiredProof={requiredProof} words={words} idPrefix="offer-" />
      </div>
    )}
  </SavedForm>
);
