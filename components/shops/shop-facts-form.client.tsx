"use client";

import { TextField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import type { PublicShop } from "@/lib/shops/public-shop";
import { LanguageChecks } from "./language-checks";

export type ShopFactsWords = SavedFormWords &
  Record<"sinceYear" | "languages" | "opens" | "closes" | "optional", string>;

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  shop: Pick<PublicShop, "sinceYear" | "languages" | "booths">;
  readOnlyBecause?: string;
  words: ShopFactsWords;
};

/** Edits the founding year, the opening hours and the languages of a shop. */
export function ShopFactsForm({ action, locale, shop, readOnlyBecause, words }: Props) {
  const [booth] = shop.booths;
  return (
    <SavedForm action={action} hidden={{ locale, section: "facts" }} readOnlyBecause={readOnlyBecause} words={words}>
      {(state) => (
        <>
          <div className="grid grid-cols-2 gap-4 md:grid-cols-3">
            <TextField
              name="sinceYear"
              label={words.sinceYear}
              optional={words.optional}
              inputMode="numeric"
              value={shop.sinceYear ?? undefined}
              state={state}
              className="col-span-2 md:col-span-1"
            />
            <TextField name="opensAt" label={words.opens} type="time" value={booth?.opensAt ?? "09:00"} state={state} />
            <TextField
              name="closesAt"
              label={words.closes}
              type="time"
              value={booth?.closesAt ?? "17:00"}
              state={state}
            />
          </div>
          <LanguageChecks legend={words.languages} chosen={shop.languages} state={state} />
        </>
      )}
    </SavedForm>
  );
}
