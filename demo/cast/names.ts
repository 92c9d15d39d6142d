import type { Locale, Texts } from "../../lib/locale";
import { readWords } from "../words";

type ShopName = Record<"zh" | "pinyin" | "ru" | "ar" | "ur", string>;

type Names = {
  /** Invented shop names: Chinese, pinyin, and how Russian, Arabic and Urdu write the sound. */
  shops: ShopName[];
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
