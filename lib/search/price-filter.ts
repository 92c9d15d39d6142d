import { type Currency, convert, type Rates } from "../core/money";
import type { Locale } from "../i18n/locale";
import { currencyOfQuery, type QueryInUrl } from "./query-in-url";
import type { SearchQuery } from "./search-query";

/** Limits: fen of an integer column, and hundredths of other currencies in a URL. */
const maxFen = 2_000_000_000;
export const maxAmount = 1_000_000_000;
const almostHalf = 0.49;

/** Converts the price limits of a URL to fen, so that every price that rounds to one of them is included. */
export function toSearchQuery({ min, max, currency: chosen, ...query }: QueryInUrl, rates: Rates): SearchQuery {
  const currency = currencyOfQuery({ ...query, currency: chosen });
  const fen = (amount: number) => Math.min(maxFen, convert({ amount, currency }, "CNY", rates).amount);
  return {
    ...query,
    priceFrom: min && Math.ceil(fen(min - almostHalf)),
    priceTo: max && Math.floor(fen(max + almostHalf)),
  };
}

type Page = { locale: Locale; currency?: Currency };

/** Converts a query to a page of another language or currency, with its price limits. */
export function convertQuery(page: Page, { min, max, ...query }: QueryInUrl, rates: Rates): QueryInUrl {
  const [from, to] = [currencyOfQuery(query), currencyOfQuery(page)];
  const other = (amount?: number) =>
    amount && Math.min(maxAmount, convert({ amount, currency: from }, to, rates).amount);
  return { ...query, locale: page.locale, currency: page.currency, min: other(min), max: other(max) };
}
