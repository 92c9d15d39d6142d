const pieces = [
  ...[" ", "\t", "\n", "\r", "\n ", "\u00a0", "\u200b", "\u0000", "\u202e", "\ud83d", "0", "1,", "1 ", "a", "a ", "A-"],
  ...["-", ".", ",", ";", "/", "\\", "@", "a@", "a.", "%", "<", "[", "http://", "e\u0301", "好", "م", "٠", "=", ":"],
];

/** Texts that patterns and loops with a nested repetition read in a time that grows faster than their length. */
export const hostileTexts = (length: number): string[] =>
  pieces.map((piece) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)).map((text) => `a${text}!`);

/**
 * Milliseconds of processor time that work takes, the least of five runs, so that a busy machine and an idle one agree: the other
 * threads of the process count too. A run below the limit is the last.
 */
export function leastTime(work: () => unknown, limit: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5 && least > limit; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
