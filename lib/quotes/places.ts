import { type Locale, locales, type SomeTexts } from "../locale";
import { words } from "../messages";
import { type PlaceCode, placeCodes } from "./choices";

/** The name of a place in all languages. Server only. */
export const placeNames = (code: PlaceCode): SomeTexts =>
  Object.fromEntries(locales.map((locale) => [locale, words(locale)(`quotes.place.${code}`)]));

/** A place in its writer's words. */
export const ownPlace = (name: string, locale: Locale): SomeTexts => ({ [locale]: name });

/** Which of the places it is, so that a form can show it again; undefined for one in the shop's own words. */
export const placeCodeOf = (places: SomeTexts): PlaceCode | undefined =>
  placeCodes.find((code) => words("en")(`quotes.place.${code}`) === places.en);
