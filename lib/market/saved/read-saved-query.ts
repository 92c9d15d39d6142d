import type { Locale } from "@/lib/i18n/locale";
import { readAsked } from "@/lib/search/parse-search-query";
import type { AskedInUrl } from "@/lib/search/query-in-url";
import { isNarrowed, parametersOf } from "@/lib/search/query-in-url";

/** The question a kept query asks, from its first page and newest first, which is how a mail tells it. */
export function readSavedQuery(locale: Locale, query: string): AskedInUrl {
  const given = new URLSearchParams(query);
  return {
    ...readAsked(locale, Object.fromEntries([...given.keys()].map((name) => [name, given.getAll(name)]))),
    page: 1,
  };
}

/** The one way to write a question down, so that the same one is kept once; empty when it asks for nothing. */
export function savedQuery(locale: Locale, query: string): string {
  const { sort, ...asked } = readSavedQuery(locale, query);
  if (!asked.words && !asked.categoryId && !isNarrowed(asked)) return "";
  const given = Object.entries(parametersOf(asked)).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return new URLSearchParams(given).toString();
}
