import { currencyOf } from "../format";
import type { Locale } from "../locale";
import { convert, type Rates } from "../money";
import type { Asked } from "./asked";
import type { AskedInUrl } from "./asked-in-url";

/** Fen stay below what an integer column holds, hundredths of other currencies below what an address may say. */
const mostFen = 2_000_000_000;
export const mostMoney = 1_000_000_000;
const almostHalf = 0.49;

/** The same for the query, with prices in fen: whatever is shown as one of these two prices is between them. */
export function inFen({ min, max, ...asked }: AskedInUrl, rates: Rates): Asked {
  const currency = currencyOf(asked.locale);
  const fen = (amount: number) => Math.min(mostFen, convert({ amount, currency }, "CNY", rates).amount);
  return {
    ...asked,
    priceFrom: min && Math.ceil(fen(min - almostHalf)),
    priceTo: max && Math.floor(fen(max + almostHalf)),
  };
}

/** The same question on the pages of another language, whose prices are in another currency. */
export function inLanguage({ min, max, ...asked }: AskedInUrl, locale: Locale, rates: Rates): AskedInUrl {
  const [from, to] = [currencyOf(asked.locale), currencyOf(locale)];
  const other = (amount?: number) =>
    amount && Math.min(mostMoney, convert({ amount, currency: from }, to, rates).amount);
  return { ...asked, locale, min: other(min), max: other(max) };
}
