import { narrowingParameters } from "@/lib/http/list-parameters";
import type { Locale } from "@/lib/i18n/locale";
import { type QueryInUrl, toSearchParameters } from "@/lib/search/query-in-url";
import type { Facets } from "@/lib/search/search-query";

/** Query of a list of listings, and the filters that it offers. */
export type ListFilters = {
  locale: Locale;
  query: QueryInUrl;
  facets: Facets;
  /** Exact number of results, if known; it is the count of each active filter. */
  total?: number;
  /** Names of attribute values by id; contains at least the chosen ones. */
  valueNames: ReadonlyMap<number, string>;
  /** Whether the list is a search, which has a category filter; the page of a category has none. */
  isSearch?: boolean;
  /** Returns the path of the same list for another query. */
  hrefOf: (query: QueryInUrl) => string;
};

/** HTML id of the filter form, which the sort buttons submit. */
export const filterFormId = "narrow-down";

/** Returns the query without the named parameters, at its first page. */
export function withoutParameters(query: QueryInUrl, ...names: (keyof QueryInUrl)[]): QueryInUrl {
  const rest = { ...query, page: 1 };
  for (const name of names) if (name !== "page" && name !== "locale") delete rest[name];
  return rest;
}

/** Returns the query without filters; preserves words, quantity and sort. */
export const withoutFilters = (query: QueryInUrl, isSearch = false): QueryInUrl =>
  withoutParameters(
    query,
    ...(["min", "max", "moq", "days", "isVerified", "hasFactory", "language", "districtCode", "values"] as const),
    ...(isSearch ? (["categoryId"] as const) : []),
  );

/** Counts the active filters; both ends of a price range are one. */
export function countFilters(query: QueryInUrl, isSearch = false): number {
  const parts = toSearchParameters({
    ...query,
    values: undefined,
    sort: undefined,
    min: query.min ?? query.max,
    max: undefined,
  });
  const single = narrowingParameters.filter((name) => parts[name] !== undefined).length;
  return single + (query.values?.length ?? 0) + (isSearch && query.categoryId ? 1 : 0);
}
