import type { Currency, Money } from "../core/money";
import { direction, formatTag, type Locale } from "./locale";

const symbols: Record<Currency, string> = {
  CNY: "¥",
  USD: "US$",
  EUR: "€",
  BRL: "R$",
  MXN: "MX$",
  ZAR: "R",
  RUB: "₽",
  PKR: "Rs",
};

/** Matches "US$", "$", "USD", "$US": all of a dollar amount except digits, separators and spaces. */
const dollars = /[^\d.,\s]+/;

/** Formats dates in the time zone of Yiwu. */
export const dayFormat = (tag: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tag, { ...options, timeZone: "Asia/Shanghai" });

/** Formats that the browser needs as well: numbers, prices and short dates of a language, in Latin digits. */
export function numberFormats(locale: Locale) {
  const tag = formatTag(locale);
  const isMirrored = direction(locale) === "rtl";
  const plain = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const amounts = [0, 2].map(
    (digits) =>
      new Intl.NumberFormat(isMirrored ? "en-US" : tag, {
        style: "currency",
        currency: "USD",
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  const days = dayFormat(tag, { day: "numeric", month: "short" });

  return {
    number: (value: number) => plain.format(value),
    /**
     * "US$1.64"; `whole` drops the cents from amounts of 1,000 and more. In Arabic and Urdu text a price is isolated as
     * left to right.
     */
    money({ amount, currency }: Money, whole = false) {
      const inDollars = amounts[whole && amount >= 100_000 ? 0 : 1]?.format(amount / 100) ?? "";
      const price = inDollars.replace(dollars, () => symbols[currency]);
      return isMirrored ? `\u2066${price}\u2069` : price;
    },
    day: (at: Date | string) => days.format(new Date(at)),
  };
}

export type NumberFormats = ReturnType<typeof numberFormats>;
