"use client";

import { CheckField, SelectField, TextField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormAction } from "@/lib/http/form-shape";
import { type Locale, languageNames, locales } from "@/lib/i18n/locale";

type Props = {
  action: FormAction;
  hidden: Record<"locale" | "leadId", string>;
  name: string | null;
  language: Locale;
  words: SavedFormWords & Record<"name" | "email" | "language" | "mayMail", string>;
};

/** Adds the address that somebody read from a card. */
export function CompleteForm({ action, hidden, name, language, words }: Props) {
  const idPrefix = `lead-${hidden.leadId}-`;
  return (
    <SavedForm action={action} hidden={hidden} words={words} idPrefix={idPrefix}>
      {(state) => (
        <div className="grid gap-3 sm:grid-cols-3">
          <TextField {...{ state, idPrefix }} name="name" label={words.name} value={name ?? ""} maxLength={80} />
          <TextField {...{ state, idPrefix }} name="email" label={words.email} type="email" maxLength={254} dir="ltr" />
          <SelectField
            {...{ state, idPrefix }}
            name="language"
            label={words.language}
            value={language}
            options={locales.map((value) => ({ value, label: languageNames[value] }))}
          />
          <CheckField name="mayMail" label={words.mayMail} idPrefix={idPrefix} />
        </div>
      )}
    </SavedForm>
  );
}
