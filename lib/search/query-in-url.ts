import type { Currency } from "../core/money";
import { narrowingParameters } from "../http/list-parameters";
import { currencyOf } from "../i18n/format";
import type { Asked } from "./search-query";

/** What an address asks, with prices in hundredths of the currency its page shows. */
export type AskedInUrl = Omit<Asked, "priceFrom" | "priceTo" | "page"> & {
  min?: number;
  max?: number;
  /** Chosen instead of the language's own. */
  currency?: Currency;
  /** 0 for what is no page's number, such as "02" or "x". */
  page: number;
};

/** In which currency its page shows prices. */
export const currencyAsked = ({ locale, currency }: Pick<AskedInUrl, "locale" | "currency">): Currency =>
  currency ?? currencyOf(locale);

/** The same as parameters of an address, for `paths`; what is missing or the default is left out. */
export const parametersOf = (asked: AskedInUrl): Record<string, string | number | undefined> => ({
  q: asked.words,
  in: asked.categoryId,
  qty: asked.quantity,
  min: typed(asked.min),
  max: typed(asked.max),
  moq: asked.moq,
  days: asked.days,
  verified: asked.isVerified ? 1 : undefined,
  factory: asked.hasFactory ? 1 : undefined,
  speaks: asked.language,
  district: asked.districtCode?.toLowerCase(),
  attr: asked.values?.join("."),
  sort: asked.sort,
  currency: asked.currency,
  page: asked.page > 1 ? asked.page : undefined,
});

/** Whether it asks for more than a category, words, a quantity and a page. */
export const isNarrowed = (asked: AskedInUrl): boolean => {
  const parameters = parametersOf(asked);
  return narrowingParameters.some((name) => parameters[name] !== undefined);
};

/** Hundredths as people type them in any language: 150 → "1.5". */
export const typed = (amount?: number): string | undefined => (amount === undefined ? undefined : String(amount / 100));
