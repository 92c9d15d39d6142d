import { memoize } from "../cache/memoize";
import type { Currency, Money } from "../core/money";
import { direction, formatTag, type Locale } from "./locale";
import { dayFormat, numberFormats } from "./number-format";

/** Returns the default currency of a language's pages. The currency in which the shop quotes is shown beside it. */
export const currencyOf = (locale: Locale): Currency =>
  (({ en: "USD", zh: "CNY", es: "MXN", "pt-br": "BRL", ru: "RUB", ar: "USD", ur: "PKR", fr: "EUR" }) as const)[locale];

/** Formats a currency's code between words, isolated from text of another direction. */
export const currencyCode = (currency: Currency): string => `\u2068${currency}\u2069`;

const dayStyles = {
  long: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short", year: "numeric" },
  weekday: { weekday: "long", day: "numeric", month: "long" },
  weekdayAlone: { weekday: "long" },
  moment: { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type DayStyle = keyof typeof dayStyles;

/** Formats of numbers, prices, dates and names of a language, in Latin digits and the time of Yiwu. */
function createFormats(locale: Locale) {
  const tag = formatTag(locale);
  const numbers = numberFormats(locale);
  const measures = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 });
  const days = Object.fromEntries(
    Object.entries(dayStyles).map(([style, options]) => [style, dayFormat(tag, options)]),
  ) as Record<DayStyle, Intl.DateTimeFormat>;
  const lists = new Intl.ListFormat(tag, { type: "conjunction", style: "narrow" });
  const languages = new Intl.DisplayNames([tag], { type: "language", fallback: "code" });
  const regions = new Intl.DisplayNames([tag], { type: "region", fallback: "code" });

  return {
    ...numbers,
    /** Cubic metres and kilograms, to the litre and the gram. */
    measure: (value: number) => measures.format(value),
    /** "4–13"; between Arabic and Urdu words it stays left to right. */
    range: (low: number, high: number) =>
      low === high ? numbers.number(low) : leftToRight(locale, `${numbers.number(low)}–${numbers.number(high)}`),
    percent: (share: number) => `${numbers.number(Math.round(share * 100))}%`,
    day: (at: Date | string, style?: DayStyle) => (style ? days[style].format(new Date(at)) : numbers.day(at)),
    list: (items: string[]) => lists.format(items),
    /** "Portuguese": a language of the market, without its region. */
    language: (of: Locale) => languages.of(of.split("-", 1)[0] ?? of) ?? of,
    country: (code: string) => regions.of(code) ?? code,
  };
}

const leftToRight = (locale: Locale, text: string) => (direction(locale) === "rtl" ? `\u2066${text}\u2069` : text);

export type Formats = ReturnType<typeof createFormats>;

/** Formats two amounts of one currency with one sign: "US$1.02 – 1.64", "7,20 – 11,60 €". */
export function formatPriceRange({ money }: Formats, low: Money, high: Money): string {
  if (low.amount === high.amount) return money(low);
  const [first, last] = [money(low), money(high)];
  const end = first.length - afterDigits(first).length;
  return `${first.slice(0, end)} – ${last.slice(last.search(/\d/))}`;
}

/** Returns the sign after the digits, for languages that place it there. */
const afterDigits = (money: string) => /\d(\D*)$/.exec(money)?.[1] ?? "";

export const formats = memoize(createFormats);
