import { narrowingParameters } from "@/lib/http/list-parameters";
import type { Locale } from "@/lib/i18n/locale";
import { type AskedInUrl, parametersOf } from "@/lib/search/query-in-url";
import type { Facets } from "@/lib/search/search-query";

/** A list of designs and how it was and could be narrowed down. */
export type Narrowing = {
  locale: Locale;
  asked: AskedInUrl;
  facets: Facets;
  /** How many designs were found, where that is known exactly: so many have each filter that was chosen. */
  total?: number;
  /** Of the values asked for, at least. */
  valueNames: ReadonlyMap<number, string>;
  /** A search may choose its category, too; the page of a category is one. */
  isSearch?: boolean;
  /** Where the same list is narrowed otherwise. */
  hrefOf: (asked: AskedInUrl) => string;
};

/** Which form the sorts of a page belong to. */
export const filterFormId = "narrow-down";

/** The same question without these, from its first page on. */
export function without(asked: AskedInUrl, ...names: (keyof AskedInUrl)[]): AskedInUrl {
  const rest = { ...asked, page: 1 };
  for (const name of names) if (name !== "page" && name !== "locale") delete rest[name];
  return rest;
}

/** Without all that narrows; words, quantity and sort stay. */
export const withoutFilters = (asked: AskedInUrl, isSearch = false): AskedInUrl =>
  without(
    asked,
    ...(["min", "max", "moq", "days", "isVerified", "hasFactory", "language", "districtCode", "values"] as const),
    ...(isSearch ? (["categoryId"] as const) : []),
  );

/** How many parts of the question narrow the list; both ends of a price are one. */
export function countFilters(asked: AskedInUrl, isSearch = false): number {
  const parts = parametersOf({
    ...asked,
    values: undefined,
    sort: undefined,
    min: asked.min ?? asked.max,
    max: undefined,
  });
  const single = narrowingParameters.filter((name) => parts[name] !== undefined).length;
  return single + (asked.values?.length ?? 0) + (isSearch && asked.categoryId ? 1 : 0);
}
