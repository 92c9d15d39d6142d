import { pillClass } from "@/components/ui/button";
import { words } from "@/lib/i18n/messages";
import { listActiveFilters } from "./active-filters";
import { type ListFilters, withoutFilters } from "./list-filters";

/** Shows the active filters as links to the list without each. Only on pages that search engines do not index. */
export function FilterChips(listFilters: ListFilters) {
  const { locale, query, isSearch, hrefOf } = listFilters;
  const t = words(locale);
  const filters = listActiveFilters(listFilters);
  if (filters.length === 0) return null;
  return (
    <ul aria-label={t("search.filters.chosen")} className="narrow-chips">
      {filters.map(({ label, query: other }) => (
        <li key={hrefOf(other)}>
          <a href={hrefOf(other)} rel="nofollow" className={pillClass(true)}>
            <span className="sr-only">{t("search.filters.remove")} </span>
            <bdi>{label}</bdi> <span aria-hidden="true">✕</span>
          </a>
        </li>
      ))}
      <li>
        <a
          href={hrefOf(withoutFilters(query, isSearch))}
          rel="nofollow"
          className="inline-flex min-h-11 items-center px-2 text-ink-2 text-sm underline md:min-h-9"
        >
          {t("search.filters.clear")}
        </a>
      </li>
    </ul>
  );
}
