let state = 1;

/** A number from 0 to 1 of a repeatable row: the same picture always comes out the same. */
export function chance(low = 0, high = 1): number {
  state = (state * 1664525 + 1013904223) >>> 0;
  return low + (state / 4294967296) * (high - low);
}

/** Starts the row anew for a word. */
export function startChance(word: string): void {
  state = 7;
  for (const letter of word) state = (state * 31 + letter.charCodeAt(0)) >>> 0;
}
