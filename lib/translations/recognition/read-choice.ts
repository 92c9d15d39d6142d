import { memoize } from "../../cache/memoize";
import type { Locale } from "../../i18n/locale";
import { choices, formatSlot, isChoice, type Slot, type SlotValues } from "../slots";
import { choiceSpellings } from "./choice-spellings";
import type { Token } from "./scan";
import { tokenise } from "./tokenise";

type Spelling = { value: string; texts: string[] };

/** Reads a value of a slot that has a list of values, such as a port: its name in the text's language or in English. */
export function readChoice(
  slot: Slot,
  tokens: Token[],
  at: number,
  locale: Locale,
): { value: string; end: number } | undefined {
  const found = spellingsIn(locale)
    [slot]?.get(tokens[at]?.text ?? "")
    ?.find(({ texts }) => texts.every((text, offset) => tokens[at + offset]?.text === text));
  return found && { value: found.value, end: at + found.texts.length };
}

/** The spellings of each slot's values by their first word, the longest first. */
const spellingsIn = memoize((locale: Locale) => {
  const slots: { [Name in Slot]?: Map<string, Spelling[]> } = {};
  for (const slot of Object.keys(choices).filter(isChoice)) {
    const names = choices[slot].flatMap((value) => [
      ...[locale, "en" as const].map((each) => ({
        value,
        name: formatSlot(slot, value as SlotValues[typeof slot], each),
      })),
      ...(choiceSpellings[value] ?? []).map((name) => ({ value, name })),
    ]);
    const byFirst = new Map<string, Spelling[]>();
    for (const { value, name } of names) {
      const texts = tokenise(name, locale).map(({ text }) => text);
      const first = texts[0] ?? "";
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), { value, texts }].sort((a, b) => b.texts.length - a.texts.length),
      );
    }
    slots[slot] = byFirst;
  }
  return slots;
});

/** Returns all words of the names of values. */
export const choiceWords = (locale: Locale): string[] =>
  Object.values(spellingsIn(locale)).flatMap((byFirst) =>
    [...byFirst.values()].flatMap((spellings) => spellings.flatMap(({ texts }) => texts)),
  );
