const pieces = [
  ...[" ", "\t", "\n", "\r", "\n ", "\u00a0", "\u200b", "\u0000", "\u202e", "\ud83d", "0", "1,", "1 ", "a", "a ", "A-"],
  ...["-", ".", ",", ";", "/", "\\", "@", "a@", "a.", "%", "<", "[", "http://", "e\u0301", "好", "م", "٠", "=", ":"],
];

/** Returns texts on which patterns and loops with a nested repetition take more than linear time. */
export const hostileTexts = (length: number): string[] =>
  pieces.map((piece) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)).map((text) => `a${text}!`);

/**
 * Returns the milliseconds of processor time that work takes, the least of five runs, so that a busy machine gives the
 * same result; the other threads of the process count too. It stops at the first run below the limit.
 */
export function minProcessorTime(work: () => unknown, limit: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5 && least > limit; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
