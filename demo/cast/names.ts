import type { Locale, Texts } from "../../lib/i18n/locale";
import { readWords } from "../words";

export type ShopName = Record<"zh" | "pinyin" | "ru" | "ar" | "ur", string>;

type Names = {
  /** Invented shop names, five an industry: Chinese, pinyin, and how Russian, Arabic and Urdu write the sound. */
  shops: ShopName[];
  /** Characters of good fortune: any of the first before any of the second is a name too. */
  firstCharacters: ShopName[];
  secondCharacters: ShopName[];
  /** What a shop of an industry is called beside its name: Toys, игрушки, ألعاب. */
  trades: Record<string, Texts>;
  /** Where factories of the trade stand. */
  cities: Texts[];
  /** Where shops opened a company, and what it is called after the shop's name. */
  abroad: { country: string; suffix: string; hasStock: "yes" | "no"; city: Texts }[];
  /** Of invented people, in pinyin and Chinese: "Chen 陈". */
  familyNames: string[];
  givenNames: string[];
};

export const names = readWords("names") as Names;

/** Five names an industry were invented for it. */
export const ownNames = (industryIndex: number): ShopName[] =>
  names.shops.slice(industryIndex * 5, industryIndex * 5 + 5);

/** Names that suit any trade: pairs of characters, mixed so that neighbours do not sound alike. Each sound once. */
export const pairedNames: readonly ShopName[] = (() => {
  const { shops, firstCharacters, secondCharacters } = names;
  const heard = new Set(shops.map(({ pinyin }) => pinyin));
  return Array.from({ length: firstCharacters.length * secondCharacters.length }, (_, index) => {
    const first = firstCharacters[index % firstCharacters.length];
    const second = secondCharacters[(index * 9 + Math.floor(index / firstCharacters.length)) % secondCharacters.length];
    return first && second ? [joined(first, second)] : [];
  })
    .flat()
    .filter(({ pinyin }) => !heard.has(pinyin) && heard.add(pinyin));
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

/** The shop's whole name as each language would say it: Qihang Toys, «Цихан», игрушки. */
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
