import { type Locale, locales } from "../i18n/locale";
import {
  type FoundPhrase,
  groupPhrases,
  type PhraseGroup,
  type Piece,
  quoted,
  type TitleWords,
  textOf,
} from "./group-phrases";
import { isInScript, possibleLocales } from "./locales-of-script";
import type { TypedWord } from "./typed-words";

export type WordCounts = ReadonlyMap<`${string} ${string}`, number>;

/** A condition of a query: listings have one of the concepts, or the word in one of the languages. */
export type QueryTerm = {
  /** As typed, without the words of other terms. */
  text: string;
  /** Positions of its words in the query. */
  places: number[];
  /** Concepts that it means, as tokens of `search_phrases`; empty for a word of titles. */
  tokens: number[];
  /**
   * The words in the index of each language in which they are searched, as a tsquery in PostgreSQL's text format. Those
   * of a concept do not have to occur; titles with them come first.
   */
  words: TitleWords[];
  /** Listings with the word, null if rare; 0 for concepts, which are counted elsewhere. */
  count: number | null;
};
export type Interpretation = { terms: QueryTerm[]; excluded: QueryTerm[] };

const isConcept = (token: number) => token > 0;

/**
 * Cuts a query into terms: the longest phrases of the thesaurus first, those of the reader's language before others,
 * then single words. A stop word counts only in a query of nothing else.
 */
export function interpretQuery(
  reader: Locale,
  typed: readonly TypedWord[],
  pieces: readonly Piece[],
  phrases: readonly FoundPhrase[],
  counts: WordCounts,
): Interpretation {
  const order = [reader, ...locales.filter((each) => each !== reader), "pinyin", "code"];
  const groups = groupPhrases(typed, pieces, phrases, order);
  const excluded = new Set(typed.flatMap(({ isExcluded }, at) => (isExcluded ? [at] : [])));
  const taken = new Set<number>();

  const isReadersWord = (at: number) =>
    pieces.some(
      ({ locale, first, last, lexemes }) =>
        locale === reader && first === at && last === at && lexemes.some((each) => counts.has(`${reader} ${each}`)),
    );
  const chosen: PhraseGroup[] = [];
  for (const group of groups) {
    const [one = 0, ...others] = group.places;
    if (group.places.some((at) => taken.has(at))) continue;
    if (new Set(group.places.map((at) => excluded.has(at))).size > 1) continue;
    if (group.rank > 0 && others.length === 0 && isReadersWord(one)) continue;
    chosen.push(group);
    for (const at of group.places) taken.add(at);
  }
  const concepts = chosen.filter(({ tokens }) => tokens.some(isConcept)).map((group) => conceptTerm(typed, group));
  const left = typed.flatMap((_, at) => (taken.has(at) ? [] : [at]));
  const words = wordTerms(reader, typed, left, pieces, counts);
  const all = [...concepts, ...words].sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0));
  const isExcluded = ({ places }: QueryTerm) => places.some((at) => excluded.has(at));
  const terms = all.filter((term) => !isExcluded(term));
  if (terms.length) return { terms, excluded: all.filter(isExcluded) };
  const ignored = chosen.filter(({ tokens }) => !tokens.some(isConcept)).flatMap(({ places }) => places);
  return { terms: wordTerms(reader, typed, ignored, pieces, counts), excluded: [] };
}

const conceptTerm = (typed: readonly TypedWord[], { places, tokens, words }: PhraseGroup): QueryTerm => ({
  text: textOf(typed, places),
  places,
  tokens: tokens.filter(isConcept),
  words,
  count: 0,
});

/** Words of titles: each word, and each run of Chinese characters, as pairs that all have to occur. */
function wordTerms(
  reader: Locale,
  typed: readonly TypedWord[],
  places: readonly number[],
  pieces: readonly Piece[],
  counts: WordCounts,
): QueryTerm[] {
  const runs: number[][] = [];
  for (const at of places) {
    const run = runs.at(-1);
    const continues = run && typed[at]?.isHan && typed[at]?.isAttached && typed[at - 1]?.isHan && run.at(-1) === at - 1;
    if (continues) run.push(at);
    else runs.push([at]);
  }
  return runs.flatMap((run): QueryTerm[] => {
    const text = textOf(typed, run);
    const candidates = possibleLocales(text, reader).map((locale) => {
      const lexemes = typed[run[0] ?? 0]?.isHan ? pairsOf(text) : lexemesAt(pieces, locale, run[0] ?? 0);
      const found = lexemes.map((each) => counts.get(`${locale} ${each}`));
      return { locale, lexemes, count: found.every((each) => each !== undefined) ? Math.min(...found) : null };
    });
    const searched = candidates.filter(({ lexemes }) => lexemes.length > 0);
    const [first] = candidates;
    // A stop word of the reader's language.
    if (!first?.lexemes.length && isInScript(text, reader)) return [];
    const known = searched.filter(({ count }) => count !== null);
    const used =
      first?.count != null || /\d/.test(text)
        ? searched.slice(0, 1)
        : known.length
          ? [...searched.slice(0, 1), ...known]
          : searched;
    if (used.length === 0) return [];
    const words = [
      ...new Map(used.map(({ locale, lexemes }) => [locale, { locale, tsquery: quoted(lexemes) }])).values(),
    ];
    const total = used.some(({ count }) => count !== null)
      ? used.reduce((sum, { count }) => sum + (count ?? 0), 0)
      : null;
    return [{ text, places: run, tokens: [], words, count: total }];
  });
}

const pairsOf = (run: string) => {
  const characters = [...run];
  return characters.length < 2 ? characters : characters.slice(1).map((each, at) => `${characters[at]}${each}`);
};

const lexemesAt = (pieces: readonly Piece[], locale: string, at: number) =>
  pieces.find((each) => each.locale === locale && each.first === at && each.last === at)?.lexemes ?? [];
