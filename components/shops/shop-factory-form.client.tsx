"use client";

import { TextField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import type { PublicFactory } from "@/lib/shops/public-shop";

export type ShopFactoryWords = SavedFormWords &
  Record<"cityZh" | "cityEn" | "squareMetres" | "staff" | "lines" | "dailyOutput" | "optional", string>;

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  factory: PublicFactory | null;
  readOnlyBecause?: string;
  words: ShopFactoryWords;
};

const figures = ["squareMetres", "staff", "lines", "dailyOutput"] as const;

/** Edits the facts of the shop's factory. */
export function ShopFactoryForm({ action, locale, factory, readOnlyBecause, words }: Props) {
  const shared = { optional: words.optional };
  return (
    <SavedForm action={action} hidden={{ locale, section: "factory" }} readOnlyBecause={readOnlyBecause} words={words}>
      {(state) => (
        <div className="grid grid-cols-2 gap-4 md:grid-cols-3">
          <TextField
            name="factory.cityZh"
            label={words.cityZh}
            maxLength={60}
            value={factory?.city.zh}
            state={state}
            {...shared}
          />
          <TextField
            name="factory.cityEn"
            label={words.cityEn}
            maxLength={60}
            value={factory?.city.en}
            state={state}
            {...shared}
          />
          {figures.map((name) => (
            <TextField
              key={name}
              name={`factory.${name}`}
              label={words[name]}
              inputMode="numeric"
              value={factory?.[name] ?? undefined}
              state={state}
              {...shared}
            />
          ))}
        </div>
      )}
    </SavedForm>
  );
}
