import { readPool } from "@/db/client";
import { cacheForOneMinute } from "../cache/cache-for-one-minute";

/** Smaller counts are not cached, since readers notice when such a count changes by one. */
const minCached = 1_000;

/** Caches counts of the whole market for all languages together. */
export const cachedCounts = cacheForOneMinute<number>({
  max: 100,
  pool: readPool,
  isCacheable: (count) => count >= minCached,
});
