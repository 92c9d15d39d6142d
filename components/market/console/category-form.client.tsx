"use client";

import { TextField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormAction } from "@/lib/http/form-shape";
import { direction, type Locale, languageTag, locales, type Texts } from "@/lib/i18n/locale";

type Props = {
  action: FormAction;
  locale: Locale;
  category: { id: number; names: Texts; hs: string | null; place: number; changes: number };
  maxLength: number;
  words: SavedFormWords & Record<"hs" | "place" | "why" | "whyHint", string> & { fields: Texts };
};

/** Edits the names, the HS heading and the place of a category or an industry, which has no heading. */
export function CategoryForm({ action, locale, category, maxLength, words }: Props) {
  const hidden = { locale, categoryId: String(category.id), seen: String(category.changes) };
  return (
    <SavedForm action={action} hidden={hidden} idPrefix="edit" words={words}>
      {(state) => (
        <>
          <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
            {locales.map((each) => (
              <TextField
                key={each}
                name={`names.${each}`}
                idPrefix="edit"
                label={words.fields[each]}
                value={category.names[each]}
                lang={languageTag(each)}
                dir={direction(each)}
                maxLength={maxLength}
                state={state}
              />
            ))}
            {category.hs !== null && (
              <TextField
                name="hs"
                idPrefix="edit"
                label={words.hs}
                value={category.hs}
                inputMode="numeric"
                maxLength={4}
                state={state}
              />
            )}
            <TextField
              name="place"
              idPrefix="edit"
              label={words.place}
              value={category.place}
              inputMode="numeric"
              maxLength={3}
              state={state}
            />
          </div>
          <TextField
            name="why"
            idPrefix="edit"
            label={words.why}
            hint={words.whyHint}
            maxLength={300}
            dir="auto"
            state={state}
          />
        </>
      )}
    </SavedForm>
  );
}
