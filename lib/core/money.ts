import { type Currency, currencies } from "@/db/base/currency";

export { type Currency, currencies };

export type Money = { amount: number; currency: Currency };
/** Units of each currency for one US dollar, and the day they were taken. Indicative only. */
export type Rates = { perUsd: Record<Currency, number>; asOf: string };
/** Rates on a page that shows its prices in one currency; `chosen` is set where that is not the language's own. */
export type ShownRates = Rates & { shown: Currency; chosen?: Currency };

export const isCurrency = (value: unknown): value is Currency => (currencies as readonly unknown[]).includes(value);

/** The same worth in another currency, rounded to its hundredth unit and never to nothing. */
export function convert({ amount, currency }: Money, to: Currency, { perUsd }: Rates): Money {
  if (currency === to || amount === 0) return { amount, currency: to };
  return { amount: Math.max(1, Math.round((amount / perUsd[currency]) * perUsd[to])), currency: to };
}

/** A decimal for machines: 16400 → "164.00". */
export const toDecimal = (amount: number): string => (amount / 100).toFixed(2);

/** Reads "1,234.5", "1234,50" or "¥12" as hundredths; undefined when it is no amount. */
export function parseAmount(text: string): number | undefined {
  const bare = text.replace(/[\s¥$€₽]|US|R\$|Rs/g, "");
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(bare);
  if (!match) return undefined;
  return Number(match[1]?.replace(/[.,]/g, "")) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}
