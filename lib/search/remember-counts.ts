import { type Db, reader } from "@/db/client";
import type { Asked } from "./asked";
import type { Counts } from "./count-found";

/** Milliseconds: as long as a page of results is as good as new. */
const lifetime = 60_000;
/** About 30 kB each. */
const most = 300;

const known = new Map<string, { counts: Counts; until: number }>();

/**
 * What was counted for the same question within the last minute: further pages, other orders and other readers need no
 * second count of what is "about" so many anyway, and without words neither do other languages. Few are counted each time.
 */
export async function rememberCounts(asked: Asked, db: Db, count: () => Promise<Counts>): Promise<Counts> {
  // What a transaction sees may never be committed.
  if (db !== reader) return count();
  const key = keyOf(asked);
  const found = known.get(key);
  if (found && found.until > Date.now()) return found.counts;
  const counts = await count();
  known.delete(key);
  if (counts.isAbout) known.set(key, { counts, until: Date.now() + lifetime });
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return counts;
}

function keyOf({ page, sort, locale, ...question }: Asked): string {
  const told = question.words ? { ...question, locale } : question;
  return JSON.stringify(Object.entries(told).sort(([a], [b]) => a.localeCompare(b)));
}
