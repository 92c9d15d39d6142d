import { type Db, readPool } from "@/db/client";
import { cacheForOneMinute } from "../cache/cache-for-one-minute";
import type { Counts } from "./estimate-counts";
import type { Asked } from "./search-query";
import { isBySpans } from "./tokens";

/** About 30 kB each. Few are counted each time. */
const cachedCounts = cacheForOneMinute<Counts>({ max: 500, pool: readPool, isCacheable: ({ isAbout }) => isAbout });

/**
 * What was counted for the same question within the last minute: further pages and other readers need no second count of
 * what is "about" so many anyway, nor do other orders that need the same tokens, and without words neither do other languages.
 */
export const rememberCounts = (asked: Asked, db: Db, count: () => Promise<Counts>): Promise<Counts> =>
  cachedCounts.load(nameOf(asked), db, count);

function nameOf({ page, sort, locale, ...question }: Asked): string {
  const told = question.words ? { ...question, locale } : question;
  return JSON.stringify(
    Object.entries({ ...told, isBySpans: isBySpans({ sort }) }).sort(([a], [b]) => a.localeCompare(b)),
  );
}
