/**
 * Yields the tokens of an ordered range (weeks, prices) up to which to read for `needed` matches: the nearest one with
 * enough matches and a margin by the counts, then farther ones in case the estimate was wrong.
 */
export function* readWindows(
  counts: ReadonlyMap<number, number>,
  [from, to]: readonly [number, number],
  side: "first" | "last",
  needed: number,
): Generator<number> {
  const inRange = [...counts].filter(([facet]) => facet >= from && facet <= to).sort(([a], [b]) => a - b);
  const inOrder = side === "first" ? inRange : inRange.reverse();
  let target = needed * 2 + 100;
  let sum = 0;
  for (const [facet, count] of inOrder) {
    sum += count;
    if (sum < target) continue;
    yield facet;
    target = sum * 6;
  }
}
