import { locales, type SomeTexts } from "../i18n/locale";

/** Returns the texts that are not empty, in the order of the languages. */
export const nonEmptyTexts = (texts: SomeTexts): SomeTexts =>
  Object.fromEntries(locales.flatMap((locale) => (texts[locale] ? [[locale, texts[locale]]] : [])));
