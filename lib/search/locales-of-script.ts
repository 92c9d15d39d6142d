import { type Locale, locales } from "../i18n/locale";

const han = /\p{Script=Han}/u;

const localesByScript: readonly [script: RegExp, locales: readonly Locale[]][] = [
  [han, ["zh"]],
  [/\p{Script=Cyrillic}/u, ["ru"]],
  [/\p{Script=Arabic}/u, ["ar", "ur"]],
  [/\p{Script=Latin}/u, ["en", "es", "pt-br", "fr"]],
];

export const isHan = (text: string): boolean => han.test(text);

/** Returns the languages that are written in a script of the text, in the market's order. */
export function localesOf(text: string): Locale[] {
  const found = localesByScript.filter(([script]) => script.test(text)).flatMap(([, each]) => each);
  return locales.filter((each) => found.includes(each));
}

/** Returns the languages in which a word may be: the reader's, whose titles have foreign words, then its script's. */
export const possibleLocales = (word: string, reader: Locale): Locale[] => [...new Set([reader, ...localesOf(word)])];

/** Whether a word can be of the language: numbers and signs can be of each. */
export function isInScript(word: string, locale: Locale): boolean {
  const found = localesOf(word);
  return found.length === 0 || found.includes(locale);
}
