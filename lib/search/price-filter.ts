import { type Currency, convert, type Rates } from "../core/money";
import type { Locale } from "../i18n/locale";
import { type AskedInUrl, currencyAsked } from "./query-in-url";
import type { Asked } from "./search-query";

/** Fen stay below what an integer column holds, hundredths of other currencies below what an address may say. */
const mostFen = 2_000_000_000;
export const mostMoney = 1_000_000_000;
const almostHalf = 0.49;

/** The same for the query, with prices in fen: whatever is shown as one of these two prices is between them. */
export function inFen({ min, max, currency: chosen, ...asked }: AskedInUrl, rates: Rates): Asked {
  const currency = currencyAsked({ ...asked, currency: chosen });
  const fen = (amount: number) => Math.min(mostFen, convert({ amount, currency }, "CNY", rates).amount);
  return {
    ...asked,
    priceFrom: min && Math.ceil(fen(min - almostHalf)),
    priceTo: max && Math.floor(fen(max + almostHalf)),
  };
}

type Page = { locale: Locale; currency?: Currency };

/** The same question on pages of another language or in another currency, with its prices in theirs. */
export function askedOn(page: Page, { min, max, ...asked }: AskedInUrl, rates: Rates): AskedInUrl {
  const [from, to] = [currencyAsked(asked), currencyAsked(page)];
  const other = (amount?: number) =>
    amount && Math.min(mostMoney, convert({ amount, currency: from }, to, rates).amount);
  return { ...asked, locale: page.locale, currency: page.currency, min: other(min), max: other(max) };
}
