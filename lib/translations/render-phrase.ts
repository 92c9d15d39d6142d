import { memoize } from "../cache/memoize";
import type { Locale } from "../i18n/locale";
import { words } from "../i18n/messages";
import { allPhrases, type FilledPhrase, type PhraseKey } from "./phrase-book";
import { fitsSlot, formatSlot, isSlot, type Slot } from "./slots";

type UntypedMessages = { (key: string, args: Record<string, string>): string; raw(key: string): string };
const untypedMessages = (locale: Locale) => words(locale) as unknown as UntypedMessages;

const known: ReadonlySet<string> = new Set(allPhrases);

/** Returns the slots of a phrase in the order of its English text. Server only. */
export const slotsOf = memoize((key: PhraseKey): Slot[] =>
  [
    ...untypedMessages("en")
      .raw(`phrases.${key}`)
      .matchAll(/\{(\w+)\}/g),
  ].flatMap(([, name = ""]) => (isSlot(name) ? [name] : [])),
);

/** True for a phrase of the book with valid values in all slots. */
export const isValidPhrase = ({ key, values }: FilledPhrase): boolean =>
  known.has(key) && slotsOf(key).every((slot) => fitsSlot(slot, values[slot]));

/** Renders a phrase in a language. `percent` also gives `rest`, the remainder to 100 %. Server only. */
export function renderPhrase({ key, values }: FilledPhrase, locale: Locale): string {
  const shown: Record<string, string> = {};
  for (const slot of slotsOf(key)) {
    const value = values[slot];
    if (fitsSlot(slot, value)) shown[slot] = formatSlot(slot, value, locale);
  }
  if (values.percent !== undefined) shown.rest = formatSlot("percent", 100 - values.percent, locale);
  return renderPhraseWith(key, shown, locale);
}

/** Renders a phrase with given texts in its slots. */
/** Returns the text of a phrase with its slots in braces. */
export const rawPhrase = (key: PhraseKey, locale: Locale): string => untypedMessages(locale).raw(`phrases.${key}`);

export const renderPhraseWith = (key: PhraseKey, shown: Record<string, string>, locale: Locale): string =>
  untypedMessages(locale)(`phrases.${key}`, shown);
