import { type Locale, locales, type SomeTexts, type Texts } from "../i18n/locale";
import glossary from "./glossary.json";

const known = new Map<string, Texts>();
for (const phrase of glossary as Texts[]) for (const locale of locales) known.set(phrase[locale].toLowerCase(), phrase);

const units: Record<string, Partial<Texts>> = {
  cm: { ru: "см", ar: "سم", ur: "سینٹی میٹر" },
  mm: { ru: "мм", ar: "مم", ur: "ملی میٹر" },
  g: { zh: "克", ru: "г", ar: "غ", ur: "گرام" },
  kg: { zh: "公斤", ru: "кг", ar: "كغ", ur: "کلو" },
  ml: { zh: "毫升", ru: "мл", ar: "مل", ur: "ملی لیٹر" },
};
const measure = /^[\d\s.,×x*/~–+%-]+(cm|mm|kg|g|ml|L|W|V|mAh|m)?$/i;
const commas: Record<string, true> = { es: true, "pt-br": true, ru: true, fr: true };

/** What an attribute's value is called in a language, as far as fixed phrases go; undefined where they do not. */
export function phraseIn(value: SomeTexts, locale: Locale): string | undefined {
  if (value[locale]) return value[locale];
  const said = Object.values(value)[0]?.trim();
  if (!said) return undefined;
  const parts = said.split(/[,，、;；/](?!\d)/).map((part) => partIn(part.trim(), locale));
  return parts.every((part) => part !== undefined)
    ? parts.join(locale === "zh" ? "、" : locale === "ar" || locale === "ur" ? "، " : ", ")
    : undefined;
}

function partIn(part: string, locale: Locale): string | undefined {
  const phrase = known.get(part.toLowerCase());
  if (phrase) return phrase[locale];
  const [, unit] = measure.exec(part) ?? [];
  if (!measure.test(part)) return undefined;
  const name = unit && (units[unit.toLowerCase()]?.[locale] ?? unit);
  const figure = (unit ? part.slice(0, -unit.length) : part).trim();
  return [commas[locale] ? figure.replace(/(\d)\.(\d)/g, "$1,$2") : figure, name].filter(Boolean).join(" ");
}
