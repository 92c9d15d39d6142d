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

/** From when to when nobody is in the booth, and a sentence about it. */
export function AddHolidayForm({ action, locale, own, readOnlyBecause, words }: Props) {
  const first = [...new Set([own, "en" as const])];
  const others = locales.filter((each) => !first.includes(each));
  const note = (each: Locale, state: FormState) => (
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
          <div className="grid gap-4 md:grid-cols-2">{first.map((each) => note(each, state))}</div>
          <details>
            <summary className="disclosure flex min-h-11 w-fit cursor-pointer items-center font-semibold">
              {words.otherLanguages}
            </summary>
            <div className="mt-2 grid gap-4 md:grid-cols-2">{others.map((each) => note(each, state))}</div>
          </details>
        </>
      )}
    </SavedForm>
  );
}
