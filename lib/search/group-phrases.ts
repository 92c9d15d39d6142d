import { isLocale, type Locale } from "../i18n/locale";
import type { TypedWord } from "./typed-words";

/** Consecutive words written as one, and the lexemes that the search index has for them in one language. */
export type Piece = { locale: string; first: number; last: number; lexemes: string[] };
/** A row of the thesaurus whose lexemes all occur in the query. */
export type FoundPhrase = { locale: string; phrase: string; lexemes: string[]; token: number };
/** Words of titles in one language, as a tsquery in PostgreSQL's text format. */
export type TitleWords = { locale: Locale; tsquery: string };
/** Phrases of one language that stand in the same place of a query. `rank`: the order of their language. */
export type PhraseGroup = { places: number[]; rank: number; tokens: number[]; isExact: boolean; words: TitleWords[] };

/** Finds where each phrase stands and joins those of one language in the same place; the longest come first. */
export function groupPhrases(
  typed: readonly TypedWord[],
  pieces: readonly Piece[],
  phrases: readonly FoundPhrase[],
  order: readonly string[],
): PhraseGroup[] {
  const groups = new Map<string, PhraseGroup>();
  for (const { locale, phrase, lexemes, token } of phrases) {
    const places = locale === "zh" ? placesInChinese(typed, phrase) : placesOf(pieces, locale, lexemes);
    if (!places) continue;
    const rank = order.indexOf(locale);
    const key = `${rank} ${places.join(" ")}`;
    const isExact = isSameWord(fold(phrase), fold(textOf(typed, places)));
    const known = groups.get(key);
    // A phrase in the same letters says more than one of the same stem: "gorras" are caps, "gorros" are beanies.
    if (known?.isExact && !isExact) continue;
    const group =
      known?.isExact === isExact ? known : { places, rank, tokens: [], isExact, words: wordsOf(locale, lexemes) };
    if (!group.tokens.includes(token)) group.tokens.push(token);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => b.places.length - a.places.length || a.rank - b.rank || (a.places[0] ?? 0) - (b.places[0] ?? 0),
  );
}

/** Whether two words are the same but for an ending. */
const isSameWord = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);

const fold = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[\p{M}\s'’-]/gu, "")
    .toLowerCase();

const wordsOf = (locale: string, lexemes: readonly string[]): TitleWords[] =>
  isLocale(locale) ? [{ locale, tsquery: quoted(lexemes) }] : [];

/** The places of words that have all the lexemes, each word once; undefined if there are not enough words. */
function placesOf(pieces: readonly Piece[], locale: string, lexemes: readonly string[]): number[] | undefined {
  const places = new Set<number>();
  for (const lexeme of lexemes) {
    const piece = pieces
      .filter((each) => each.locale === locale && each.lexemes.includes(lexeme))
      .sort((a, b) => a.last - a.first - (b.last - b.first))
      .find(({ first, last }) => !range(first, last).some((at) => places.has(at)));
    if (!piece) return undefined;
    for (const at of range(piece.first, piece.last)) places.add(at);
  }
  return [...places].sort((a, b) => a - b);
}

/** The places of a Chinese phrase: its characters stand in the query one after another. */
function placesInChinese(typed: readonly TypedWord[], phrase: string): number[] | undefined {
  const wanted = phrase.toLowerCase().replace(/[\s-]/g, "");
  for (let first = 0; first < typed.length; first++) {
    let text = "";
    for (let last = first; last < typed.length && text.length < wanted.length; last++) {
      text += typed[last]?.text ?? "";
      if (text === wanted) return range(first, last);
    }
  }
  return undefined;
}

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

export const textOf = (typed: readonly TypedWord[], places: readonly number[]) =>
  places.map((at, index) => `${index > 0 && !typed[at]?.isAttached ? " " : ""}${typed[at]?.text ?? ""}`).join("");

/** Writes lexemes as a tsquery that requires all of them. */
export const quoted = (lexemes: readonly string[]): string =>
  lexemes.map((each) => `'${each.replace(/['\\]/g, "$&$&")}'`).join(" & ");
