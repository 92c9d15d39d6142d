/**
 * Tokens of an ordered span (weeks, prices) up to which to read, so that `needed` matches are met: the nearest one that
 * the counts promise it of, with room to spare, then farther ones in case the sample was wrong.
 */
export function* windowsOf(
  counts: ReadonlyMap<number, number>,
  [from, to]: readonly [number, number],
  side: "first" | "last",
  needed: number,
): Generator<number> {
  const told = [...counts].filter(([facet]) => facet >= from && facet <= to).sort(([a], [b]) => a - b);
  const inOrder = side === "first" ? told : told.reverse();
  let wanted = needed * 2 + 100;
  let sum = 0;
  for (const [facet, count] of inOrder) {
    sum += count;
    if (sum < wanted) continue;
    yield facet;
    wanted = sum * 6;
  }
}
