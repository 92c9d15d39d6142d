import { languageNames, languageTag, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { CurrencyChoice } from "./currency-choice";
import type { HeaderProps } from "./header-props";

type Props = Pick<HeaderProps, "locale" | "pathIn" | "rates" | "pathInCurrency">;

/** Links to the page in other languages, and switches its currency if it has prices. */
export function LanguageMenu({ locale, pathIn, rates, pathInCurrency }: Props) {
  const t = words(locale);
  return (
    <details name="menu" className="language-menu" data-menu="" data-swap="languages">
      <summary>
        <span className="sr-only">{t("common.language.label")}: </span>
        <span className="hidden sm:inline">{languageNames[locale]}</span>
        <span className="sm:hidden">{languageTag(locale).slice(0, 2).toUpperCase()}</span>
        {rates && <span className="hidden min-[22.5rem]:inline"> · {rates.shown}</span>}
        <span aria-hidden="true">▾</span>
      </summary>
      <div>
        <ul>
          {locales.map((each) => (
            <li key={each}>
              <a
                href={pathIn(each)}
                hrefLang={languageTag(each)}
                lang={languageTag(each)}
                aria-current={each === locale ? "true" : undefined}
              >
                {languageNames[each]}
              </a>
            </li>
          ))}
        </ul>
        {rates && <CurrencyChoice {...{ locale, pathIn, rates, pathInCurrency }} />}
      </div>
    </details>
  );
}
