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

/** The one currency that pages of a language show; the price that counts stands beside it. */
export const currencyOf = (locale: Locale): Currency =>
  (({ en: "USD", zh: "CNY", es: "MXN", "pt-br": "BRL", ru: "RUB", ar: "USD", ur: "PKR", fr: "EUR" }) as const)[locale];

const dayStyles = {
  short: { day: "numeric", month: "short" },
  long: { day: "numeric", month: "long", year: "numeric" },
  weekday: { weekday: "long", day: "numeric", month: "long" },
  weekdayAlone: { weekday: "long" },
  moment: { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Numbers, prices and dates as readers of the language write them, in Latin digits and Yiwu's time. */
function make(locale: Locale) {
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
  const days = Object.fromEntries(
    Object.entries(dayStyles).map(([style, options]) => [
      style,
      new Intl.DateTimeFormat(tag, { ...options, timeZone: "Asia/Shanghai" }),
    ]),
  ) as Record<keyof typeof dayStyles, Intl.DateTimeFormat>;
  const lists = new Intl.ListFormat(tag, { type: "conjunction", style: "narrow" });
  const languages = new Intl.DisplayNames([tag], { type: "language", fallback: "code" });
  const regions = new Intl.DisplayNames([tag], { type: "region", fallback: "code" });

  return {
    number: (value: number) => plain.format(value),
    percent: (share: number) => `${plain.format(Math.round(share * 100))}%`,
    /**
     * "US$1.64"; `whole` drops the cents, for totals of a thousand and more. Between Arabic and Urdu words a price
     * stays left to right.
     */
    money({ amount, currency }: Money, whole = false) {
      const format = amounts[whole && amount >= 100_000 ? 0 : 1];
      const price = (format?.formatToParts(amount / 100) ?? [])
        .map((part) => (part.type === "currency" ? symbols[currency] : part.value))
        .join("");
      return isMirrored ? `\u2066${price}\u2069` : price;
    },
    day: (at: Date | string, style: keyof typeof dayStyles = "short") => days[style].format(new Date(at)),
    list: (items: string[]) => lists.format(items),
    /** "Portuguese": one of ours, without its region. */
    language: (of: Locale) => languages.of(of.split("-", 1)[0] ?? of) ?? of,
    country: (code: string) => regions.of(code) ?? code,
  };
}

export type Formats = ReturnType<typeof make>;

/** "US$1.02 – 1.64", "7,20 – 11,60 €": two amounts of one currency, its sign said once. */
export function moneySpan({ money }: Formats, low: Money, high: Money): string {
  if (low.amount === high.amount) return money(low);
  const first = /^(\D*)(.*\d)(\D*)$/.exec(money(low));
  const last = /^(\D*)(.*\d)(\D*)$/.exec(money(high));
  return `${first?.[1]}${first?.[2]} – ${last?.[2]}${last?.[3]}`;
}
const made = new Map<Locale, Formats>();

export function formats(locale: Locale): Formats {
  const known = made.get(locale) ?? make(locale);
  made.set(locale, known);
  return known;
}
