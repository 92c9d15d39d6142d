"use client";

import { TextAreaField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormState } from "@/lib/http/form-shape";
import { direction, type Locale, languageTag, locales, type SomeTexts, type Texts } from "@/lib/i18n/locale";

export type BrandStoryWords = SavedFormWords & Record<"otherLanguages" | "optional", string> & { story: Texts };

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  own: Locale;
  stories: SomeTexts;
  readOnlyBecause?: string;
  words: BrandStoryWords;
};

/** Edits the brand's story per language; the shop's own language and English come first. */
export function BrandStoryForm({ action, locale, own, stories, readOnlyBecause, words }: Props) {
  const first = [...new Set([own, "en" as const])];
  const others = locales.filter((each) => !first.includes(each));
  const story = (each: Locale, state: FormState) => (
    <div key={each} lang={languageTag(each)} dir={direction(each)}>
      <TextAreaField
        name={`stories.${each}`}
        label={words.story[each]}
        optional={words.optional}
        maxLength={4000}
        rows={6}
        value={stories[each]}
        state={state}
      />
    </div>
  );
  return (
    <SavedForm action={action} hidden={{ locale }} readOnlyBecause={readOnlyBecause} words={words}>
      {(state) => (
        <>
          <div className="grid gap-4 md:grid-cols-2">{first.map((each) => story(each, state))}</div>
          <details>
            <summary className="disclosure flex min-h-11 w-fit cursor-pointer items-center font-semibold">
              {words.otherLanguages}
            </summary>
            <div className="mt-2 grid gap-4 md:grid-cols-2">{others.map((each) => story(each, state))}</div>
          </details>
        </>
      )}
    </SavedForm>
  );
}
