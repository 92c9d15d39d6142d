import type { Locale } from "@/lib/i18n/locale";
import { parseSearchQuery } from "@/lib/search/parse-search-query";
import type { QueryInUrl } from "@/lib/search/query-in-url";
import { isNarrowed, toSearchParameters } from "@/lib/search/query-in-url";

/** Parses a saved query string to a search for its first page. */
export function readSavedQuery(locale: Locale, query: string): QueryInUrl {
  const parameters = new URLSearchParams(query);
  return {
    ...parseSearchQuery(
      locale,
      Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)])),
    ),
    page: 1,
  };
}

/** Normalizes a query string, so that equal searches are saved once; empty if it has neither words nor filters. */
export function savedQuery(locale: Locale, query: string): string {
  const { sort, ...parsed } = readSavedQuery(locale, query);
  if (!parsed.words && !parsed.categoryId && !isNarrowed(parsed)) return "";
  const parameters = Object.entries(toSearchParameters(parsed)).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return new URLSearchParams(parameters).toString();
}
