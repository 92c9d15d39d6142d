import { type Currency, currencies } from "@/db/base/currency";

export { type Currency, currencies };

export type Money = { amount: number; currency: Currency };
/** Units of each currency for one US dollar on the day `asOf`. Indicative only. */
export type Rates = { perUsd: Record<Currency, number>; asOf: string };
/**
 * Rates of a page that shows prices in one currency. `chosen` is set if it is not the default of the page's language.
 */
export type ShownRates = Rates & { shown: Currency; chosen?: Currency };

export const isCurrency = (value: unknown): value is Currency => (currencies as readonly unknown[]).includes(value);

/** Converts an amount to another currency, rounded to hundredths; a positive amount becomes at least 1. */
export function convert({ amount, currency }: Money, to: Currency, { perUsd }: Rates): Money {
  if (currency === to || amount === 0) return { amount, currency: to };
  return { amount: Math.max(1, Math.round((amount / perUsd[currency]) * perUsd[to])), currency: to };
}

/** Formats hundredths as a decimal for machines: 16400 → "164.00". */
export const toDecimal = (amount: number): string => (amount / 100).toFixed(2);

/** Parses "1,234.5", "1234,50" or "¥12" as hundredths. Undefined for any other text. */
export function parseAmount(text: string): number | undefined {
  const bare = text.replace(/[\s¥$€₽]|US|R\$|Rs/g, "");
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(bare);
  if (!match) return undefined;
  return Number(match[1]?.replace(/[.,]/g, "")) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}
