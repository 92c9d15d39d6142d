import { type Locale, locales, type SomeTexts } from "@/lib/i18n/locale";
import { say, words } from "@/lib/i18n/messages";
import { ports } from "@/lib/translations/slots";
import { type PlaceCode, placeCodes } from "./choices";

/** The name of a place in all languages. Server only. */
export const placeNames = (code: PlaceCode): SomeTexts =>
  Object.fromEntries(locales.map((locale) => [locale, words(locale)(`quotes.place.${code}`)]));

/** A place in its writer's words; a port of the phrase book in everybody's. Server only. */
export function ownPlace(name: string, locale: Locale): SomeTexts {
  const portIn = (code: (typeof ports)[number], each: Locale) => say(each, `translations.ports.${code}`);
  const typed = name.trim().toLowerCase();
  const port = ports.find((code) => locales.some((each) => portIn(code, each).toLowerCase() === typed));
  return port ? Object.fromEntries(locales.map((each) => [each, portIn(port, each)])) : { [locale]: name };
}

/** Which of the places it is, so that a form can show it again; undefined for one in the shop's own words. */
export const placeCodeOf = (places: SomeTexts): PlaceCode | undefined =>
  placeCodes.find((code) => words("en")(`quotes.place.${code}`) === places.en);
