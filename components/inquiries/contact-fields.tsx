import { SelectField, TextField } from "@/components/ui/inputs";
import type { FormState } from "@/lib/http/form-shape";
import { allCountries, type CountryOption } from "@/lib/i18n/countries";
import type { Locale } from "@/lib/i18n/locale";
import type { InquiryFormWords } from "./inquiry-form-words";

type Words = Pick<InquiryFormWords, "name" | "country" | "noCountry" | "otherCountry" | "email" | "emailHint">;
type Props = {
  state: FormState;
  locale: Locale;
  /** The likely countries of readers of this language. */
  countries: readonly CountryOption[];
  /** A sentence about the usual route to each country. */
  routes?: Record<string, string>;
  words: Words;
};

/** Renders the buyer's name, country and email. Choosing "another country" returns the form with all countries. */
export function ContactFields({ state, locale, countries, routes, words }: Props) {
  const { country = "" } = state.values;
  const isLikely = country === "" || countries.some(({ value }) => value === country);
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField state={state} name="name" label={words.name} autoComplete="name" dir="auto" />
        <SelectField
          state={state}
          name="country"
          label={words.country}
          autoComplete="country"
          hint={routes?.[String(country)]}
          options={[
            { value: "", label: words.noCountry },
            ...(isLikely ? [...countries, { value: "other", label: words.otherCountry }] : allCountries(locale)),
          ]}
        />
      </div>
      <TextField
        state={state}
        name="email"
        label={words.email}
        hint={words.emailHint}
        type="email"
        inputMode="email"
        autoComplete="email"
        dir="ltr"
      />
    </>
  );
}
