import type { Currency } from "../core/money";
import { narrowingParameters } from "../http/list-parameters";
import { currencyOf } from "../i18n/format";
import type { SearchQuery } from "./search-query";

/** The search query of a URL, with prices in hundredths of the currency that its page shows. */
export type QueryInUrl = Omit<SearchQuery, "priceFrom" | "priceTo" | "page"> & {
  min?: number;
  max?: number;
  /** The selected currency; undefined for the language's own. */
  currency?: Currency;
  /** 0 for an invalid page number, such as "02" or "x". */
  page: number;
};

/** Returns the currency in which the page shows prices. */
export const currencyOfQuery = ({ locale, currency }: Pick<QueryInUrl, "locale" | "currency">): Currency =>
  currency ?? currencyOf(locale);

/** Formats a query as URL parameters for `paths`, without defaults. */
export const toSearchParameters = (query: QueryInUrl): Record<string, string | number | undefined> => ({
  q: query.words,
  exact: query.isAsTyped && query.words ? 1 : undefined,
  in: query.categoryId,
  qty: query.quantity,
  min: formatHundredths(query.min),
  max: formatHundredths(query.max),
  moq: query.moq,
  days: query.days,
  verified: query.isVerified ? 1 : undefined,
  factory: query.hasFactory ? 1 : undefined,
  speaks: query.language,
  district: query.districtCode?.toLowerCase(),
  attr: query.values?.join("."),
  sort: query.sort,
  currency: query.currency,
  page: query.page > 1 ? query.page : undefined,
});

/** Whether a query has filters or a sort, besides category, words, quantity and page. */
export const isNarrowed = (query: QueryInUrl): boolean => {
  const parameters = toSearchParameters(query);
  return narrowingParameters.some((name) => parameters[name] !== undefined);
};

/** Formats hundredths as decimal for a form field: 150 → "1.5". */
export const formatHundredths = (amount?: number): string | undefined =>
  amount === undefined ? undefined : String(amount / 100);
