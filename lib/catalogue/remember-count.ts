import { type Db, reader } from "@/db/client";

/** Milliseconds: as long as a page of a list is as good as new. */
const lifetime = 60_000;
/** Fewer are counted each time, since one more of them shows. */
const fewest = 1_000;

const known = new Map<string, { count: number; until: number }>();

/**
 * What was counted under this name within the last minute; null when it is to be counted now. Pages of all languages ask
 * for the same figures, and many of them a minute. A transaction counts for itself: what it sees may never be committed.
 */
export function recallCount(name: string, db: Db): number | null {
  const found = db === reader ? known.get(name) : undefined;
  return found && found.until > Date.now() ? found.count : null;
}

/** Keeps what was counted under this name, when it was counted just now and is many. */
export function keepCount(name: string, count: number, db: Db): void {
  if (db !== reader || count < fewest || recallCount(name, db) !== null) return;
  for (const [each, { until }] of known) if (until <= Date.now()) known.delete(each);
  known.set(name, { count, until: Date.now() + lifetime });
}
