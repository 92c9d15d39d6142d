import type { Locale, Texts } from "../../lib/i18n/locale";
import { readWords } from "../words";

export type ShopName = Record<"zh" | "pinyin" | "ru" | "ar" | "ur", string>;

type Names = {
  /** Invented shop names, five per industry: Chinese, pinyin, and their Russian, Arabic and Urdu transcription. */
  shops: ShopName[];
  /** Auspicious characters: each of the first followed by each of the second is a name. */
  firstCharacters: ShopName[];
  secondCharacters: ShopName[];
  /** The word for the trade that follows or precedes a shop's name, by industry: Toys, игрушки, ألعاب. */
  trades: Record<string, Texts>;
  /** Cities of factories. */
  cities: Texts[];
  /** Places where shops have a company abroad; its name is the shop's name and the suffix. */
  abroad: { country: string; suffix: string; hasStock: "yes" | "no"; city: Texts }[];
  /** Names of invented people, in pinyin and Chinese: "Chen 陈". */
  familyNames: string[];
  givenNames: string[];
};

export const names = readWords("names") as Names;

/** Returns the five names invented for an industry. */
export const namesOfIndustry = (industryIndex: number): ShopName[] =>
  names.shops.slice(industryIndex * 5, industryIndex * 5 + 5);

/** Names for any trade: pairs of characters in mixed order, each with a pinyin that no other name has. */
export const pairedNames: readonly ShopName[] = (() => {
  const { shops, firstCharacters, secondCharacters } = names;
  const usedPinyin = new Set(shops.map(({ pinyin }) => pinyin));
  return Array.from({ length: firstCharacters.length * secondCharacters.length }, (_, index) => {
    const first = firstCharacters[index % firstCharacters.length];
    const second = secondCharacters[(index * 9 + Math.floor(index / firstCharacters.length)) % secondCharacters.length];
    return first && second ? [joined(first, second)] : [];
  })
    .flat()
    .filter(({ pinyin }) => !usedPinyin.has(pinyin) && usedPinyin.add(pinyin));
})();

function joined(first: ShopName, second: ShopName): ShopName {
  const isHard = /н$/.test(first.ru) && /^[аеиоуыэюя]/.test(second.ru);
  return {
    zh: first.zh + second.zh,
    pinyin: first.pinyin + second.pinyin,
    ru: first.ru + (isHard ? "ъ" : "") + second.ru,
    ar: first.ar + second.ar,
    ur: first.ur + second.ur,
  };
}

/** Formats the full name of a shop in a language: Qihang Toys, «Цихан», игрушки. */
export function shopNameIn(locale: Locale, { zh, pinyin, ru, ar, ur }: ShopName, trade: Texts): string {
  const word = trade[locale];
  switch (locale) {
    case "zh":
      return `${zh}${word}`;
    case "ru":
      return `«${ru}», ${word}`;
    case "ar":
      return `${word} ${ar}`;
    case "ur":
      return `${ur} ${word}`;
    case "en":
      return `${pinyin} ${word}`;
    default:
      return `${word} ${pinyin}`;
  }
}
