import { type Currency, convert, type Rates } from "../core/money";
import type { Locale } from "../i18n/locale";
import { type AskedInUrl, currencyAsked } from "./query-in-url";
import type { Asked } from "./search-query";

/** Limits: fen of an integer column, and hundredths of other currencies in a URL. */
const maxFen = 2_000_000_000;
export const mostMoney = 1_000_000_000;
const almostHalf = 0.49;

/** Converts the price limits of a URL to fen, so that every price that rounds to one of them is included. */
export function inFen({ min, max, currency: chosen, ...query }: AskedInUrl, rates: Rates): Asked {
  const currency = currencyAsked({ ...query, currency: chosen });
  const fen = (amount: number) => Math.min(maxFen, convert({ amount, currency }, "CNY", rates).amount);
  return {
    ...query,
    priceFrom: min && Math.ceil(fen(min - almostHalf)),
    priceTo: max && Math.floor(fen(max + almostHalf)),
  };
}

type Page = { locale: Locale; currency?: Currency };

/** Converts a query to a page of another language or currency, with its price limits. */
export function askedOn(page: Page, { min, max, ...query }: AskedInUrl, rates: Rates): AskedInUrl {
  const [from, to] = [currencyAsked(query), currencyAsked(page)];
  const other = (amount?: number) =>
    amount && Math.min(mostMoney, convert({ amount, currency: from }, to, rates).amount);
  return { ...query, locale: page.locale, currency: page.currency, min: other(min), max: other(max) };
}
