import { type Locale, locales } from "../i18n/locale";

const localesByScript: readonly [script: RegExp, locales: readonly Locale[]][] = [
  [/\p{Script=Han}/u, ["zh"]],
  [/\p{Script=Cyrillic}/u, ["ru"]],
  [/\p{Script=Arabic}/u, ["ar", "ur"]],
  [/\p{Script=Latin}/u, ["en", "es", "pt-br", "fr"]],
];

/** Returns the languages that are written in a script of the text, in the market's order. */
export function localesOf(text: string): Locale[] {
  const found = localesByScript.filter(([script]) => script.test(text)).flatMap(([, each]) => each);
  return locales.filter((each) => found.includes(each));
}
