/** The character code of the digit zero in base 100. */
const zero = 28;

/** Counts by token. All zero between two calls. */
const buffer = new Uint32Array(1_000_000);

/**
 * Counts the rows with each token for which `isCounted` is true; a row counts `rowWeight` times. The text is the
 * output of `facet_codes` (db/functions/facet_codes.sql) of all rows, joined: three digits in base 100 per token.
 */
export function countFacetCodes(
  codes: string,
  isCounted = (_token: number) => true,
  rowWeight = 1,
): Map<number, number> {
  const seen: number[] = [];
  for (let at = 0; at + 2 < codes.length; at += 3) {
    const token =
      (codes.charCodeAt(at) - zero) * 10_000 +
      (codes.charCodeAt(at + 1) - zero) * 100 +
      codes.charCodeAt(at + 2) -
      zero;
    const before = buffer[token] ?? 0;
    if (before === 0) seen.push(token);
    buffer[token] = before + 1;
  }
  const counted = new Map<number, number>();
  for (const token of seen) {
    if (isCounted(token)) counted.set(token, (buffer[token] ?? 0) * rowWeight);
    buffer[token] = 0;
  }
  return counted;
}
