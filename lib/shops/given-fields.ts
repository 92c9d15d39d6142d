import { locales, type SomeTexts } from "../i18n/locale";

/** The texts that say something, in the order of the languages. */
export const given = (texts: SomeTexts): SomeTexts =>
  Object.fromEntries(locales.flatMap((locale) => (texts[locale] ? [[locale, texts[locale]]] : [])));
