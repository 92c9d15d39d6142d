import type { Locale } from "../i18n/locale";
import { detectLanguage } from "./detect-language";

/** Languages with a script of their own; the others are written in Latin letters. */
const scripts: Partial<Record<Locale, RegExp>> = {
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
};
/** Letters below which a translation may consist of a name alone. */
const minCharacters = 8;

/**
 * Returns the reason for the log why a translation is not in the language that was requested, or undefined. Names and
 * codes in Latin letters may be part of every language.
 */
export async function findWrongLanguageReason(
  original: string,
  translated: string,
  to: Locale,
): Promise<string | undefined> {
  const text = translated.replace(/https?:\S{1,2000}/g, " ");
  if ((text.match(/\p{L}/gu)?.length ?? 0) < minCharacters) return undefined;
  if (translated.trim() === original.trim()) return "it is the original";
  const script = scripts[to];
  if (script) return script.test(text) ? undefined : "it is in another language";
  return (await detectLanguage(text, to)) === to ? undefined : "it is in another language";
}
