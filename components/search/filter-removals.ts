import { words } from "@/lib/i18n/messages";
import type { AskedInUrl } from "@/lib/search/query-in-url";
import { activeFilters } from "./active-filters";
import { type Narrowing, withoutFilters } from "./narrowing";

/** A query with fewer filters, and its label. */
export type Way = { label: string; asked: AskedInUrl };
/** A query with fewer filters and its number of results. */
export type WayOut = Way & { total: number; isAbout: boolean };

/** Maximum number of removals, because each costs one database query. */
const maxRemovals = 4;

/** Lists the queries without one of the filters each, and last without all of them. */
export function waysOutOf(listFilters: Pick<Narrowing, "locale" | "asked" | "valueNames" | "isSearch">): Way[] {
  const { locale, asked: query, isSearch } = listFilters;
  const t = words(locale);
  const filters = activeFilters(listFilters);
  const single = filters.slice(0, maxRemovals).map(({ label, asked: query }) => ({
    label: t("search.nothing.without", { filter: isolated(label) }),
    asked: query,
  }));
  if (filters.length < 2) return single;
  return [...single, { label: t("search.filters.clear"), asked: withoutFilters(query, isSearch) }];
}

/** Isolates a label, so that prices stay left-to-right in a right-to-left sentence. */
const isolated = (label: string) => `\u2068${label}\u2069`;
