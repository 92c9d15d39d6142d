import { memoize } from "../../cache/memoize";
import type { Locale } from "../../i18n/locale";
import { allPhrases, type PhraseKey } from "../phrase-book";
import { rawPhrase } from "../render-phrase";
import { variantsOf } from "../variants";
import { type Expression, parseNotation, parseSentence, type ReadSlot } from "./notation";
import { choiceWords } from "./read-choice";
import { unitWords } from "./units";

/** A state of the automaton that reads sentences: the states after each word and slot, and the phrases that end here. */
export type State = {
  id: number;
  words: Map<string, State[]>;
  slots: { slot: ReadSlot; isUnitOptional: boolean; next: State }[];
  ends: PhraseKey[];
};
/** `vocabulary` is every word that a sentence may contain. */
export type Grammar = { locale: Locale; start: State; vocabulary: Set<string> };

/** Compiles all sentences of a language into one automaton, on first use; that takes a few milliseconds. */
export const grammarOf = memoize((locale: Locale): Grammar => {
  let states = 0;
  const vocabulary = new Set([...choiceWords(locale), ...unitWords]);
  const newState = (): State => ({ id: states++, words: new Map(), slots: [], ends: [] });

  /** Returns the state from which `expression` leads to `next`. */
  const before = (expression: Expression, next: State): State => {
    if ("words" in expression)
      return expression.words.reduceRight((after, word) => {
        vocabulary.add(word);
        return { ...newState(), words: new Map([[word, [after]]]) };
      }, next);
    if ("slot" in expression) return { ...newState(), slots: [{ ...expression, next }] };
    if ("all" in expression) return expression.all.reduceRight((after, part) => before(part, after), next);
    return union(expression.any.map((each) => before(each, next)));
  };
  const union = (merged: State[]): State => {
    const state = newState();
    for (const { words, slots, ends } of merged) {
      for (const [word, next] of words) {
        const known = state.words.get(word);
        if (known) known.push(...next);
        else state.words.set(word, [...next]);
      }
      state.slots.push(...slots);
      state.ends.push(...ends);
    }
    return state;
  };

  const sentences = allPhrases.flatMap((key) => {
    const end = { ...newState(), ends: [key] };
    return sentencesOf(key, locale).map((sentence) => before(sentence, end));
  });
  return { locale, start: union(sentences), vocabulary };
});

function sentencesOf(key: PhraseKey, locale: Locale): Expression[] {
  const raw = rawPhrase(key, locale);
  const isQuestion = rawPhrase(key, "en").endsWith("?");
  const variants = variantsOf(key, locale).map((variant) =>
    parseNotation(isQuestion ? `${variant} ?` : variant, locale),
  );
  return [parseSentence(raw, locale), ...variants];
}
