import { type Db, readPool } from "@/db/client";
import { cacheForOneMinute } from "../cache/cache-for-one-minute";
import type { Counts } from "./estimate-counts";
import type { SearchQuery } from "./search-query";
import { ranksByTokens } from "./tokens";

/** An entry takes about 30 kB. Exact counts are not cached. */
const cachedCounts = cacheForOneMinute<Counts>({ max: 500, pool: readPool, isCacheable: ({ isAbout }) => isAbout });

/**
 * Returns the approximate count of the same query within the last minute, or counts it. Other pages, sorts that need
 * the same tokens, and other languages of a query without words share the entry.
 */
export const cacheCounts = (query: SearchQuery, db: Db, count: () => Promise<Counts>): Promise<Counts> =>
  cachedCounts.load(cacheKey(query), db, count);

function cacheKey({ page, sort, locale, ...rest }: SearchQuery): string {
  const keyed = rest.words ? { ...rest, locale } : rest;
  return JSON.stringify(
    Object.entries({ ...keyed, ranksByTokens: ranksByTokens({ sort }) }).sort(([a], [b]) => a.localeCompare(b)),
  );
}
