import { type Locale, locales, type SomeTexts, type Texts } from "../i18n/locale";
import glossary from "./glossary.json";

const phrases = new Map<string, Texts>();
for (const phrase of glossary as Texts[])
  for (const locale of locales) phrases.set(phrase[locale].toLowerCase(), phrase);

const units: Record<string, Partial<Texts>> = {
  cm: { ru: "см", ar: "سم", ur: "سینٹی میٹر" },
  mm: { ru: "мм", ar: "مم", ur: "ملی میٹر" },
  g: { zh: "克", ru: "г", ar: "غ", ur: "گرام" },
  kg: { zh: "公斤", ru: "кг", ar: "كغ", ur: "کلو" },
  ml: { zh: "毫升", ru: "мл", ar: "مل", ur: "ملی لیٹر" },
};
const measure = /^[\d\s.,×x*/~–+%-]+(cm|mm|kg|g|ml|L|W|V|mAh|m)?$/i;
const usesDecimalComma: Record<string, true> = { es: true, "pt-br": true, ru: true, fr: true };

/** Translates an attribute's value by fixed phrases and measures; undefined if a part of it is unknown. */
export function translateAttribute(value: SomeTexts, locale: Locale): string | undefined {
  if (value[locale]) return value[locale];
  const source = Object.values(value)[0]?.trim();
  if (!source) return undefined;
  const parts = source.split(/[,，、;；/](?!\d)/).map((part) => translatePart(part.trim(), locale));
  return parts.every((part) => part !== undefined)
    ? parts.join(locale === "zh" ? "、" : locale === "ar" || locale === "ur" ? "، " : ", ")
    : undefined;
}

function translatePart(part: string, locale: Locale): string | undefined {
  const phrase = phrases.get(part.toLowerCase());
  if (phrase) return phrase[locale];
  const [, unit] = measure.exec(part) ?? [];
  if (!measure.test(part)) return undefined;
  const name = unit && (units[unit.toLowerCase()]?.[locale] ?? unit);
  const figure = (unit ? part.slice(0, -unit.length) : part).trim();
  return [usesDecimalComma[locale] ? figure.replace(/(\d)\.(\d)/g, "$1,$2") : figure, name].filter(Boolean).join(" ");
}
