"use client";

import { TextField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormState } from "@/lib/http/form-shape";
import { direction, type Locale, languageTag, locales, type Texts } from "@/lib/i18n/locale";

export type AddHolidayWords = SavedFormWords &
  Record<"firstDay" | "lastDay" | "otherLanguages" | "optional", string> & { note: Texts };

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  own: Locale;
  readOnlyBecause?: string;
  words: AddHolidayWords;
};

/** Adds a period in which the booth is closed, with a note in each language. */
export function AddHolidayForm({ action, locale, own, readOnlyBecause, words }: Props) {
  const mainLocales = [...new Set([own, "en" as const])];
  const others = locales.filter((each) => !mainLocales.includes(each));
  const noteField = (each: Locale, state: FormState) => (
    <div key={each} lang={languageTag(each)} dir={direction(each)}>
      <TextField
        name={`notes.${each}`}
        label={words.note[each]}
        optional={words.optional}
        maxLength={300}
        state={state}
      />
    </div>
  );
  return (
    <SavedForm action={action} hidden={{ locale }} readOnlyBecause={readOnlyBecause} words={words}>
      {(state) => (
        <>
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
            <TextField name="firstDay" label={words.firstDay} type="date" state={state} />
            <TextField name="lastDay" label={words.lastDay} type="date" state={state} />
          </div>
          <div className="grid gap-4 md:grid-cols-2">{mainLocales.map((each) => noteField(each, state))}</div>
          <details>
            <summary className="disclosure flex min-h-11 w-fit cursor-pointer items-center font-semibold">
              {words.otherLanguages}
            </summary>
            <div className="mt-2 grid gap-4 md:grid-cols-2">{others.map((each) => noteField(each, state))}</div>
          </details>
        </>
      )}
    </SavedForm>
  );
}
