import { memoize } from "../cache/memoize";
import type { Locale } from "../i18n/locale";
import { allPhrases, listPhrases, type PhraseKey, type Speaker, topics } from "./phrase-book";
import { tokenise } from "./recognition/tokenise";
import { rawPhrase } from "./render-phrase";

const maxOffers = 3;
/** The share of a text's characters, by weight, that an offered sentence has. */
const minLikeness = 0.4;
/** The weight of a pair that no sentence has; a pair of one sentence weighs 1. */
const unknownWeight = 0.3;
/** Longer texts are no single sentence. */
const maxLength = 200;

/** Finds the sentences of a side that share most pairs of characters with a text; a blank is shown as "…". */
export function findNearestPhrases(text: string, side: Speaker, locale: Locale): string[] {
  if (text.length > maxLength) return [];
  const typed = pairsOf(text, locale);
  if (typed.size < 2) return [];
  const { pairs, counts } = indexOf(locale);
  const weight = (pair: string) => {
    const count = counts.get(pair);
    return count ? 1 / Math.sqrt(count) : unknownWeight;
  };
  const own = new Set(topics.flatMap((topic) => listPhrases(topic, side)));
  const sum = (some: Iterable<string>) => [...some].reduce((total, pair) => total + weight(pair), 0);
  const likenessTo = (phrase: ReadonlySet<string>) => {
    const shared = sum([...typed].filter((pair) => phrase.has(pair)));
    return (2 * shared) / (sum(typed) + sum(phrase));
  };
  return [...pairs]
    .filter(([key]) => own.has(key))
    .map(([key, phrase]) => ({ key, likeness: likenessTo(phrase) }))
    .filter(({ likeness }) => likeness >= minLikeness)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, maxOffers)
    .map(({ key }) => rawPhrase(key, locale).replace(/\{\w+\}/g, "…"));
}

/** Pairs of neighbouring characters; those that many sentences share weigh less. */
const indexOf = memoize((locale: Locale) => {
  const pairs = new Map<PhraseKey, ReadonlySet<string>>(
    allPhrases.map((key) => [key, pairsOf(rawPhrase(key, locale).replace(/\{\w+\}/g, " "), locale)]),
  );
  const counts = new Map<string, number>();
  for (const phrase of pairs.values()) for (const pair of phrase) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return { pairs, counts };
});

function pairsOf(text: string, locale: Locale): Set<string> {
  const characters = [
    ...tokenise(text, locale)
      .map((token) => token.text)
      .join(locale === "zh" ? "" : " "),
  ];
  return new Set(characters.map((sign, index) => sign + (characters[index + 1] ?? "")));
}
