import { slugify } from "../../lib/core/slug";
import type { Locale, Texts } from "../../lib/i18n/locale";
import { names, pairedNames, type ShopName, shopNameIn } from "../cast/names";
import { inAllLocales } from "../texts";
import type { PlannedShop } from "./shop-plan";

/** Returns a shop's names, and its handle, which contains the shop's number, since names repeat. */
export function namesOf({ index, ofIndustry, like }: PlannedShop): { names: Texts; handle: string } {
  const trade = names.trades[like.industry.slug];
  if (!trade) throw new Error(`no trade of ${like.industry.slug}`);
  const name = nameAt(ofIndustry);
  const plain = inAllLocales((locale: Locale) => shopNameIn(locale, name, trade));
  const namesOfShop = { ...plain, zh: like.factory ? `${plain.zh}厂` : plain.zh };
  return { names: namesOfShop, handle: `${slugify(plain.en).slice(0, 50)}-${index + 1}` };
}

/** Returns the pairs of characters in turn, then the same pairs with a third character. */
function nameAt(index: number): ShopName {
  const pair = pairedNames[index % pairedNames.length];
  const round = Math.floor(index / pairedNames.length) % (names.secondCharacters.length + 1);
  const third = names.secondCharacters[round - 1];
  if (!pair) throw new Error("no names");
  if (!third) return pair;
  const isHard = /н$/.test(pair.ru) && /^[аеиоуыэюя]/.test(third.ru);
  return {
    zh: pair.zh + third.zh,
    pinyin: pair.pinyin + third.pinyin,
    ru: pair.ru + (isHard ? "ъ" : "") + third.ru,
    ar: pair.ar + third.ar,
    ur: pair.ur + third.ur,
  };
}
