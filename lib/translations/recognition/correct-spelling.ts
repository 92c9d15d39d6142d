import type { Grammar } from "./grammar";
import type { Token } from "./scan";

/** Shorter words have too many neighbours: "now" is no misspelt "not". */
const minLength = 5;

/**
 * Replaces English words that the grammar does not have by the one that a single slip of the finger makes of them.
 * English has enough sentences to know its words; other languages have forms of words that look like slips.
 */
export const correctSpelling = (tokens: Token[], { locale, vocabulary }: Grammar): Token[] =>
  locale === "en" ? tokens.map((token) => ({ ...token, text: correct(token.text, vocabulary) })) : tokens;

function correct(typed: string, vocabulary: Set<string>): string {
  if (typed.length < minLength || vocabulary.has(typed) || !/^[a-z]/.test(typed)) return typed;
  const near = [...vocabulary].filter((word) => word.length >= minLength && isOneSlipApart(typed, word));
  return near.length === 1 && near[0] !== undefined ? near[0] : typed;
}

/** True for one letter more, less or else, or two in the other order. The first letter counts. */
export function isOneSlipApart(typed: string, word: string): boolean {
  if (typed[0] !== word[0] || Math.abs(typed.length - word.length) > 1) return false;
  let at = 1;
  while (at < typed.length && typed[at] === word[at]) at++;
  const [rest, wanted] = [typed.slice(at), word.slice(at)];
  const isSwapped = rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2);
  return isSwapped || rest.slice(1) === wanted.slice(1) || rest.slice(1) === wanted || rest === wanted.slice(1);
}
