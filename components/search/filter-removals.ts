import { words } from "@/lib/i18n/messages";
import type { QueryInUrl } from "@/lib/search/query-in-url";
import { listActiveFilters } from "./active-filters";
import { type ListFilters, withoutFilters } from "./list-filters";

/** A query with fewer filters, and its label. */
export type FilterRemoval = { label: string; query: QueryInUrl };
/** A query with fewer filters and its number of results. */
export type CountedFilterRemoval = FilterRemoval & { total: number; isAbout: boolean };

/** Maximum number of removals, because each costs one database query. */
const maxRemovals = 4;

/** Lists the queries without one of the filters each, and last without all of them. */
export function listFilterRemovals(
  listFilters: Pick<ListFilters, "locale" | "query" | "valueNames" | "isSearch">,
): FilterRemoval[] {
  const { locale, query, isSearch } = listFilters;
  const t = words(locale);
  const filters = listActiveFilters(listFilters);
  const single = filters.slice(0, maxRemovals).map(({ label, query }) => ({
    label: t("search.noMatches.without", { filter: isolated(label) }),
    query,
  }));
  if (filters.length < 2) return single;
  return [...single, { label: t("search.filters.clear"), query: withoutFilters(query, isSearch) }];
}

/** Isolates a label, so that prices stay left-to-right in a right-to-left sentence. */
const isolated = (label: string) => `\u2068${label}\u2069`;
