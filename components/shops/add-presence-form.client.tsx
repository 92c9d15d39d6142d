"use client";

import { CheckField, type Option, SelectField, TextField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";

export type AddPresenceWords = SavedFormWords &
  Record<"country" | "cityZh" | "cityEn" | "entity" | "hasStock" | "choose" | "optional", string>;

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  countries: Option[];
  readOnlyBecause?: string;
  words: AddPresenceWords;
};

/** Adds a local presence: a company or a stock abroad. */
export function AddPresenceForm({ action, locale, countries, readOnlyBecause, words }: Props) {
  return (
    <SavedForm action={action} hidden={{ locale }} readOnlyBecause={readOnlyBecause} words={words}>
      {(state) => (
        <div className="grid gap-4 md:grid-cols-2">
          <SelectField
            name="country"
            label={words.country}
            options={[{ value: "", label: words.choose }, ...countries]}
            state={state}
          />
          <TextField name="entity" label={words.entity} maxLength={200} dir="auto" state={state} />
          <TextField name="city.en" label={words.cityEn} lang="en" dir="ltr" maxLength={60} state={state} />
          <TextField
            name="city.zh"
            label={words.cityZh}
            optional={words.optional}
            lang="zh-Hans"
            maxLength={60}
            state={state}
          />
          <CheckField name="hasStock" label={words.hasStock} checked={state.values.hasStock === "yes"} />
        </div>
      )}
    </SavedForm>
  );
}
