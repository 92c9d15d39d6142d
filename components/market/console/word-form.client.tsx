"use client";

import { SelectField, TextField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormAction } from "@/lib/http/form-shape";
import { type Locale, languageNames, locales } from "@/lib/i18n/locale";

type Props = {
  action: FormAction;
  locale: Locale;
  categoryId: number;
  maxLength: number;
  words: SavedFormWords & Record<"language" | "word", string>;
};

/** Adds a word by which searches find a category. */
export function WordForm({ action, locale, categoryId, maxLength, words }: Props) {
  return (
    <SavedForm action={action} hidden={{ locale, categoryId: String(categoryId) }} look="go" words={words}>
      {(state) => (
        <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
          <SelectField
            name="wordLocale"
            label={words.language}
            value={locale}
            options={locales.map((value) => ({ value, label: languageNames[value] }))}
            state={state}
          />
          <TextField name="word" label={words.word} maxLength={maxLength} dir="auto" state={state} />
        </div>
      )}
    </SavedForm>
  );
}
