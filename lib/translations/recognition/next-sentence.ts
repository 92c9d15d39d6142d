import type { Token } from "./scan";

/** Returns the index of the token that starts the next sentence, or the number of tokens. */
export function nextSentence(tokens: Token[], start: number): number {
  const next = tokens.findIndex(({ pause }, index) => index > start && pause === 2);
  return next < 0 ? tokens.length : next;
}
