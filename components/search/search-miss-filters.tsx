import { pillClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { missPeriods, type SearchMissQuery } from "@/lib/search/misses/search-miss-query";

/** Chooses the period and the language of the operators' list by links, so that the address names the selection. */
export function SearchMissFilters({ locale, query }: { locale: Locale; query: SearchMissQuery }) {
  const t = words(locale);
  const { language: nameOf } = formats(locale);
  const hrefWith = (changes: Partial<SearchMissQuery>) => paths.operatorSearches(locale, { ...query, ...changes });
  const rows = [
    {
      label: t("insights.period.label"),
      choices: missPeriods.map((days) => ({
        name: t("search.misses.days", { count: days }),
        href: hrefWith({ days }),
        isOn: days === query.days,
      })),
    },
    {
      label: t("insights.language.column"),
      choices: [undefined, ...locales].map((language) => ({
        name: language ? nameOf(language) : t("search.misses.allLanguages"),
        href: hrefWith({ language }),
        isOn: language === query.language,
      })),
    },
  ];
  return rows.map(({ label, choices }) => (
    <nav key={label} aria-label={label} className="mb-3">
      <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 md:mx-0 md:flex-wrap md:px-0">
        {choices.map(({ name, href, isOn }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={isOn ? "page" : undefined}
              className={`${pillClass(isOn)} whitespace-nowrap no-underline`}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ));
}
