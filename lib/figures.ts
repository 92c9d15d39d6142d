import { direction, formatTag, type Locale } from "./locale";
import type { Currency, Money } from "./money";

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

/** Days are those of Yiwu. */
export const dayFormat = (tag: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tag, { ...options, timeZone: "Asia/Shanghai" });

/** An amount with the sign of a currency where the language puts that of its dollars; taking each apart costs twice as much. */
function amountFormat(tag: string, digits: number) {
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = new Intl.NumberFormat(tag, { style: "currency", currency: "USD", ...fraction });
  const dollar = format.formatToParts(0).find(({ type }) => type === "currency")?.value ?? "";
  return (amount: number, symbol: string) => format.format(amount).replace(dollar, () => symbol);
}

/** What the browser needs, too: numbers, prices and short dates as readers of the language write them, in Latin digits. */
export function figures(locale: Locale) {
  const tag = formatTag(locale);
  const isMirrored = direction(locale) === "rtl";
  const plain = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const [whole, exact] = [0, 2].map((digits) => amountFormat(isMirrored ? "en-US" : tag, digits));
  const days = dayFormat(tag, { day: "numeric", month: "short" });

  return {
    number: (value: number) => plain.format(value),
    /**
     * "US$1.64"; `isWhole` drops the cents, for totals of a thousand and more. Between Arabic and Urdu words a price
     * stays left to right.
     */
    money({ amount, currency }: Money, isWhole = false) {
      const write = isWhole && amount >= 100_000 ? whole : exact;
      const price = write?.(amount / 100, symbols[currency]) ?? "";
      return isMirrored ? `\u2066${price}\u2069` : price;
    },
    day: (at: Date | string) => days.format(new Date(at)),
  };
}

export type Figures = ReturnType<typeof figures>;
