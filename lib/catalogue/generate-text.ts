import type { Locale, SomeTexts, Texts } from "../i18n/locale";
import type { OwnText } from "./listing-fields";
import { translateAttribute } from "./translate-attribute";

/** The input of a generated text. Text that people wrote is only used whole. */
export type TextSource = {
  category: Texts;
  /** The English title the shop wrote. It is whole in languages of the same script, and its known parts in others. */
  englishTitle?: string;
  attributes: { name: Texts; value: SomeTexts }[];
  sku: string | null;
};

const maxTitle = 200;

/**
 * Generates a title and a description in a missing language from the category's name and phrases of the phrase book.
 * Both are lists, so that no grammar is computed.
 */
export function generateText({ category, englishTitle, attributes, sku }: TextSource, locale: Locale): OwnText {
  const isMirrored = locale === "ar" || locale === "ur";
  const comma = locale === "zh" ? "，" : isMirrored ? "، " : ", ";
  const colon = locale === "zh" ? "：" : locale === "fr" ? " : " : ": ";
  const phrases = attributes.flatMap(({ name, value }) => {
    const phrase = translateAttribute(value, locale);
    return phrase ? [{ name: name[locale], phrase }] : [];
  });
  const details = phrases.length > 0 ? phrases.map(({ phrase }) => phrase) : translateParts(englishTitle ?? "", locale);
  const isLatin = /^\p{Script=Latin}/u.test(category[locale]);
  const named = englishTitle && isLatin ? [englishTitle] : details.slice(0, 3);
  const parts = [category[locale], ...named, ...(sku ? [sku] : [])];
  let title = "";
  for (const part of parts) if ((title + comma + part).length <= maxTitle) title += title ? comma + part : part;
  return { title, description: phrases.map(({ name, phrase }) => `${name}${colon}${phrase}`).join("\n") };
}

/** Translates the parts of an English title that the phrase book knows, such as "red" and "25 cm". */
const translateParts = (title: string, locale: Locale): string[] =>
  title.split(",").flatMap((part) => translateAttribute({ en: part }, locale) ?? []);
