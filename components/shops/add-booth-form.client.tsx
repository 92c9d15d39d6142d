"use client";

import { type Option, SelectField, TextField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";

export type AddBoothWords = SavedFormWords &
  Record<"district" | "floor" | "number" | "area" | "street" | "squareMetres" | "choose" | "optional", string>;

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  districts: Option[];
  floors: Option[];
  readOnlyBecause?: string;
  words: AddBoothWords;
};

const latin = { lang: "en", dir: "ltr", autoCapitalize: "characters" } as const;

/** Adds a booth with the fields of its plate. */
export function AddBoothForm({ action, locale, districts, floors, readOnlyBecause, words }: Props) {
  const choose = { value: "", label: words.choose };
  return (
    <SavedForm action={action} hidden={{ locale }} readOnlyBecause={readOnlyBecause} words={words}>
      {(state) => (
        <div className="grid grid-cols-2 gap-4 md:grid-cols-3">
          <SelectField
            name="districtCode"
            label={words.district}
            options={[choose, ...districts]}
            state={state}
            className="col-span-2 md:col-span-1"
          />
          <SelectField name="floor" label={words.floor} options={[choose, ...floors]} state={state} />
          <TextField name="number" label={words.number} maxLength={12} placeholder="4642" state={state} {...latin} />
          <TextField
            name="area"
            label={words.area}
            optional={words.optional}
            maxLength={4}
            placeholder="C"
            state={state}
            {...latin}
          />
          <TextField
            name="street"
            label={words.street}
            optional={words.optional}
            maxLength={3}
            inputMode="numeric"
            placeholder="9"
            state={state}
          />
          <TextField
            name="squareMetres"
            label={words.squareMetres}
            optional={words.optional}
            inputMode="numeric"
            state={state}
          />
        </div>
      )}
    </SavedForm>
  );
}
