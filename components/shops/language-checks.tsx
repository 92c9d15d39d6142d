import { CheckField } from "@/components/ui/inputs";
import type { FormState } from "@/lib/http/form-shape";
import { type Locale, languageNames, languageTag, locales } from "@/lib/i18n/locale";

type Props = { legend: string; chosen: readonly Locale[]; state: FormState };

/** Chooses the languages in which a shop answers. */
export function LanguageChecks({ legend, chosen, state }: Props) {
  const submitted = state.values["languages[]"];
  const error = state.errors.languages;
  const isChosen = (locale: Locale) =>
    Object.keys(state.values).length > 0
      ? Array.isArray(submitted) && submitted.includes(locale)
      : chosen.includes(locale);
  return (
    <fieldset id="languages" aria-describedby={error ? "languages-error" : undefined}>
      <legend className="font-medium text-ink-2 text-sm">{legend}</legend>
      <div className="mt-1 grid grid-cols-2 gap-x-4 sm:grid-cols-4">
        {locales.map((locale) => (
          <CheckField
            key={locale}
            name="languages[]"
            value={locale}
            label={<span lang={languageTag(locale)}>{languageNames[locale]}</span>}
            checked={isChosen(locale)}
          />
        ))}
      </div>
      {error && (
        <p id="languages-error" className="font-medium text-drum text-sm">
          {error}
        </p>
      )}
    </fieldset>
  );
}
