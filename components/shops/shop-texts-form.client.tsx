"use client";

import { TextAreaField, TextField } from "@/components/ui/inputs";
import { Tag } from "@/components/ui/tag";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormState } from "@/lib/http/form-shape";
import { direction, type Locale, languageTag, locales, type SomeTexts, type Texts } from "@/lib/i18n/locale";

export type ShopTextsWords = SavedFormWords &
  Record<"optional" | "otherLanguages" | "own" | "missing", string> & { name: Texts; story: Texts };

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  shop: { names: SomeTexts; stories: SomeTexts; locale: Locale };
  readOnlyBecause?: string;
  words: ShopTextsWords;
};

/** Edits name and story in each language, the shop's own first, then English; marks missing stories. */
export function ShopTextsForm({ action, locale, shop, readOnlyBecause, words }: Props) {
  const mainLocales = [...new Set([shop.locale, "en" as const])];
  const others = locales.filter((each) => !mainLocales.includes(each));
  const textFields = (each: Locale, state: FormState) => (
    <div key={each} className="grid content-start gap-3">
      {(each === shop.locale || !shop.stories[each]) && (
        <p>
          <Tag>{each === shop.locale ? words.own : words.missing}</Tag>
        </p>
      )}
      <div lang={languageTag(each)} dir={direction(each)} className="grid gap-4">
        <TextField
          name={`names.${each}`}
          label={words.name[each]}
          optional={words.optional}
          maxLength={60}
          value={shop.names[each]}
          state={state}
        />
        <TextAreaField
          name={`stories.${each}`}
          label={words.story[each]}
          optional={words.optional}
          maxLength={2000}
          rows={4}
          value={shop.stories[each]}
          state={state}
        />
      </div>
    </div>
  );
  return (
    <SavedForm action={action} hidden={{ locale, section: "texts" }} readOnlyBecause={readOnlyBecause} words={words}>
      {(state) => (
        <>
          <div className="grid gap-5 md:grid-cols-2">{mainLocales.map((each) => textFields(each, state))}</div>
          <details open={others.some((each) => state.errors[`names.${each}`] || state.errors[`stories.${each}`])}>
            <summary className="disclosure flex min-h-11 w-fit cursor-pointer items-center font-semibold">
              {words.otherLanguages}
            </summary>
            <div className="mt-2 grid gap-5 md:grid-cols-2">{others.map((each) => textFields(each, state))}</div>
          </details>
        </>
      )}
    </SavedForm>
  );
}
