import { currencyOf } from "@/lib/format";
import { type Locale, languageNames, languageTag, locales } from "@/lib/locale";
import { words } from "@/lib/messages";

type Props = { locale: Locale; pathIn: (locale: Locale) => string };

/** The same page in the other languages, and what its prices mean. */
export function LanguageMenu({ locale, pathIn }: Props) {
  const t = words(locale);
  return (
    <details name="menu" className="md:relative" data-menu="" data-swap="languages">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-1 whitespace-nowrap text-sm hover:underline [&::-webkit-details-marker]:hidden">
        <span className="sr-only">{t("common.language.label")}: </span>
        <span className="hidden sm:inline">{languageNames[locale]}</span>
        <span className="sm:hidden">{languageTag(locale).slice(0, 2).toUpperCase()}</span>
        <span className="hidden min-[22.5rem]:inline"> · {currencyOf(locale)}</span>
        <span aria-hidden="true">▾</span>
      </summary>
      <div className="absolute inset-x-4 top-12 z-20 rounded-l border border-line bg-surface p-2 shadow-lift md:inset-x-auto md:end-0 md:top-full md:w-72">
        <ul className="grid grid-cols-2">
          {locales.map((each) => (
            <li key={each}>
              <a
                href={pathIn(each)}
                hrefLang={languageTag(each)}
                lang={languageTag(each)}
                aria-current={each === locale ? "true" : undefined}
                className="menu-link"
              >
                {languageNames[each]}
              </a>
            </li>
          ))}
        </ul>
        <p className="border-line border-t px-3 pt-2 pb-1 text-ink-2 text-xs">
          <b>{currencyOf(locale)}.</b> {t("common.language.note")}
        </p>
      </div>
    </details>
  );
}
