import { memoize } from "../cache/memoize";
import type { Locale } from "../i18n/locale";
import { words } from "../i18n/messages";
import { allPhrases, type PhraseKey, type SaidPhrase } from "./phrase-book";
import { fitsSlot, isSlot, type Slot, showSlot } from "./slots";

type AnyWords = { (key: string, args: Record<string, string>): string; raw(key: string): string };
const anyWords = (locale: Locale) => words(locale) as unknown as AnyWords;

const known: ReadonlySet<string> = new Set(allPhrases);

/** What the words of a phrase leave open, in the order English says it. Server only. */
export const slotsOf = memoize((key: PhraseKey): Slot[] =>
  [
    ...anyWords("en")
      .raw(`phrases.${key}`)
      .matchAll(/\{(\w+)\}/g),
  ].flatMap(([, name = ""]) => (isSlot(name) ? [name] : [])),
);

/** Whether this is a phrase of the book with every slot filled as it may be. */
export const isSaidPhrase = ({ key, values }: SaidPhrase): boolean =>
  known.has(key) && slotsOf(key).every((slot) => fitsSlot(slot, values[slot]));

/** The phrase in a language. `percent` also tells what is left of a hundred. Server only. */
export function sayPhrase({ key, values }: SaidPhrase, locale: Locale): string {
  const shown: Record<string, string> = {};
  for (const slot of slotsOf(key)) {
    const value = values[slot];
    if (fitsSlot(slot, value)) shown[slot] = showSlot(slot, value, locale);
  }
  if (values.percent !== undefined) shown.rest = showSlot("percent", 100 - values.percent, locale);
  return sayWith(key, shown, locale);
}

/** The phrase with texts of one's own in its slots. */
export const sayWith = (key: PhraseKey, shown: Record<string, string>, locale: Locale): string =>
  anyWords(locale)(`phrases.${key}`, shown);
