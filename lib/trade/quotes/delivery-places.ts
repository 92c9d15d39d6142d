import { type Locale, locales, type SomeTexts } from "@/lib/i18n/locale";
import { renderMessage, words } from "@/lib/i18n/messages";
import { ports } from "@/lib/translations/slots";
import { type PlaceCode, placeCodes } from "./choices";

/** Returns the name of a place in all languages. Server only. */
export const placeNames = (code: PlaceCode): SomeTexts =>
  Object.fromEntries(locales.map((locale) => [locale, words(locale)(`quotes.place.${code}`)]));

/** Returns a typed place in its writer's language, or a port of the phrase book in all languages. Server only. */
export function typedPlaceNames(name: string, locale: Locale): SomeTexts {
  const portIn = (code: (typeof ports)[number], each: Locale) => renderMessage(each, `translations.ports.${code}`);
  const typed = name.trim().toLowerCase();
  const port = ports.find((code) => locales.some((each) => portIn(code, each).toLowerCase() === typed));
  return port ? Object.fromEntries(locales.map((each) => [each, portIn(port, each)])) : { [locale]: name };
}

/** Returns the code of the place for the form's select; undefined for a place that the shop typed. */
export const placeCodeOf = (places: SomeTexts): PlaceCode | undefined =>
  placeCodes.find((code) => words("en")(`quotes.place.${code}`) === places.en);
