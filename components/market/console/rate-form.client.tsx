"use client";

import { CheckField, SelectField, TextField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormAction } from "@/lib/http/form-shape";

type Props = {
  action: FormAction;
  locale: string;
  currencies: { value: string; label: string }[];
  words: SavedFormWords & Record<"currency" | "perUsd" | "why" | "whyHint" | "confirm", string>;
};

/** Sets the rate of a currency. A large change is sent a second time, with the checkbox that confirms it. */
export function RateForm({ action, locale, currencies, words }: Props) {
  return (
    <SavedForm action={action} hidden={{ locale }} look="go" words={words}>
      {(state) => {
        const rate = typeof state.values.perUsd === "string" ? state.values.perUsd : "";
        return (
          <>
            <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
              <SelectField name="currency" label={words.currency} options={currencies} state={state} />
              <TextField name="perUsd" label={words.perUsd} inputMode="decimal" dir="ltr" state={state} />
            </div>
            <TextField name="why" label={words.why} hint={words.whyHint} maxLength={300} state={state} />
            {state.errors.confirmed && (
              <CheckField key={rate} name="confirmed" value={rate} label={words.confirm.replace("{rate}", rate)} />
            )}
          </>
        );
      }}
    </SavedForm>
  );
}
