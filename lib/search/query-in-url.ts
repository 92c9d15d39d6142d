import type { Currency } from "../core/money";
import { narrowingParameters } from "../http/list-parameters";
import { currencyOf } from "../i18n/format";
import type { Asked } from "./search-query";

/** The search query of a URL, with prices in hundredths of the currency that its page shows. */
export type AskedInUrl = Omit<Asked, "priceFrom" | "priceTo" | "page"> & {
  min?: number;
  max?: number;
  /** The selected currency; undefined for the language's own. */
  currency?: Currency;
  /** 0 for an invalid page number, such as "02" or "x". */
  page: number;
};

/** Returns the currency in which the page shows prices. */
export const currencyAsked = ({ locale, currency }: Pick<AskedInUrl, "locale" | "currency">): Currency =>
  currency ?? currencyOf(locale);

/** Formats a query as URL parameters for `paths`, without defaults. */
export const parametersOf = (query: AskedInUrl): Record<string, string | number | undefined> => ({
  q: query.words,
  in: query.categoryId,
  qty: query.quantity,
  min: typed(query.min),
  max: typed(query.max),
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
export const isNarrowed = (query: AskedInUrl): boolean => {
  const parameters = parametersOf(query);
  return narrowingParameters.some((name) => parameters[name] !== undefined);
};

/** Formats hundredths as decimal for a form field: 150 → "1.5". */
export const typed = (amount?: number): string | undefined => (amount === undefined ? undefined : String(amount / 100));
