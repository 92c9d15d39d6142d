import type { Locale } from "../i18n/locale";
import { dayInYiwu } from "./day-in-yiwu";
import type { FilledPhrase } from "./phrase-book";
import { correctSpelling } from "./recognition/correct-spelling";
import { grammarOf } from "./recognition/grammar";
import { type Match, matchPhrases } from "./recognition/match-phrases";
import { nextSentence } from "./recognition/next-sentence";
import type { Token } from "./recognition/scan";
import { tokenise } from "./recognition/tokenise";

/** Limits of a line that is searched for phrases. */
const maxLineLength = 2000;

/** A phrase of a line, or the text between phrases as it was written. */
export type LinePart = FilledPhrase | string;

/**
 * Recognises the sentences of a line in a language; undefined if it recognises none. A sentence is recognised as a
 * whole or stays as it was written, since its other half may say the opposite; only a greeting before it stands alone.
 * @param today the day that a date without a year is close to
 */
export function recogniseLine(line: string, locale: Locale, today = dayInYiwu()): LinePart[] | undefined {
  if (line.length > maxLineLength) return undefined;
  const grammar = grammarOf(locale);
  const tokens = correctSpelling(tokenise(line, locale), grammar);
  const matches = new Map<number, Match[]>();
  const matchesAt = (start: number) => {
    const found = matches.get(start) ?? matchPhrases(tokens, start, grammar, today);
    matches.set(start, found);
    return found;
  };
  const parts: LinePart[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; ) {
    const read = readSentence(tokens, at, matchesAt) ?? readGreeting(at, matchesAt);
    const end = read?.end ?? nextSentence(tokens, at);
    const until = tokens[end]?.start ?? line.length;
    if (read) parts.push(...read.phrases);
    else if (typeof parts.at(-1) === "string") parts.push(`${parts.pop()}${line.slice(from, until)}`);
    else parts.push(line.slice(from, until));
    [at, from] = [end, until];
  }
  const trimmed = parts.map((part) => (typeof part === "string" ? part.trim() : part));
  return trimmed.some((part) => typeof part !== "string") ? trimmed : undefined;
}

type Read = { phrases: FilledPhrase[]; end: number };
type MatchesAt = (start: number) => Match[];

/** Reads phrases from a token to the end of a sentence; prefers long ones. */
function readSentence(tokens: Token[], start: number, matchesAt: MatchesAt): Read | undefined {
  const failed = new Set<number>();
  const readFrom = (at: number): Read | undefined => {
    if (failed.has(at)) return undefined;
    for (const { phrase, end } of matchesAt(at)) {
      const isEnd = (tokens[end]?.pause ?? 2) === 2;
      const rest = isEnd ? { phrases: [], end } : readFrom(end);
      if (rest) return { phrases: [phrase, ...rest.phrases], end: rest.end };
    }
    failed.add(at);
    return undefined;
  };
  return readFrom(start);
}

function readGreeting(at: number, matchesAt: MatchesAt): Read | undefined {
  const match = matchesAt(at).find(({ phrase }) => phrase.key === "greetings.hello");
  return match && { phrases: [match.phrase], end: match.end };
}
