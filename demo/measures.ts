import type { Locale, Texts } from "../lib/i18n/locale";
import { locales } from "../lib/i18n/locale";

const order = ["en", "zh", "es", "pt-br", "ru", "ar", "ur", "fr"] as const satisfies readonly Locale[];
const units = new Map(
  [
    "cm|厘米|cm|cm|см|سم|سینٹی میٹر|cm",
    "mm|毫米|mm|mm|мм|مم|ملی میٹر|mm",
    "m|米|m|m|м|م|میٹر|m",
    "kg|公斤|kg|kg|кг|كغ|کلوگرام|kg",
    "g|克|g|g|г|غ|گرام|g",
    "ml|毫升|ml|ml|мл|مل|ملی لیٹر|ml",
    "L|升|L|L|л|لتر|لیٹر|L",
    "W|W|W|W|Вт|واط|واٹ|W",
    "V|V|V|V|В|فولت|وولٹ|V",
    "A|A|A|A|А|أمبير|ایمپیئر|A",
    "mAh|mAh|mAh|mAh|мА·ч|مللي أمبير|mAh|mAh",
    "lm|流明|lm|lm|лм|لومن|لومن|lm",
    "pcs|件|piezas|peças|шт.|قطعة|عدد|pièces",
    "months|个月|meses|meses|мес.|شهرًا|ماہ|mois",
    "D|D|den|den|ден|دنير|ڈینیئر|den",
  ].map((line): [string, Partial<Texts>] => {
    const words = line.split("|");
    return [words[0] ?? "", Object.fromEntries(order.map((locale, index) => [locale, words[index]]))];
  }),
);

/** Returns whether a value is a measure, not a phrase id: "25 cm", "40+5 cm", "2–4", "IPX7", "EN71". */
export const isMeasure = (value: string): boolean => /^[A-Z0-9±+#]/.test(value);

/** Formats a measure in a language: 2.5 cm → 2,5 см. */
export function measureIn(value: string, locale: Locale): string {
  const comma = locale === "es" || locale === "en" || locale === "zh" || locale === "ar" || locale === "ur" ? "." : ",";
  const written = value
    .replace(/(\d)\.(\d)/g, `$1${comma}$2`)
    .replace(/(?<=\d )[A-Za-z]+(?![A-Za-z0-9])/g, (unit) => unitIn(unit, value, locale));
  return locale === "zh" ? written.replace(/(\d) (?=[一-鿿])/g, "$1") : written;
}

function unitIn(unit: string, value: string, locale: Locale): string {
  if (unit === "pcs" && locale === "ar" && Number.parseInt(value, 10) <= 10) return "قطع";
  return units.get(unit)?.[locale] ?? unit;
}

const onePiece: Texts = {
  en: "1 pc",
  zh: "1件",
  es: "1 pieza",
  "pt-br": "1 peça",
  ru: "1 шт.",
  ar: "قطعة واحدة",
  ur: "1 عدد",
  fr: "1 pièce",
};

/** Formats a measure in every language. */
export const measureTexts = (value: string): Texts =>
  value === "1 pcs"
    ? onePiece
    : (Object.fromEntries(locales.map((locale) => [locale, measureIn(value, locale)])) as Texts);
