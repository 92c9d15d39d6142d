import { readPool } from "@/db/client";
import { cacheForOneMinute } from "../cache/cache-for-one-minute";

/** Smaller counts are read each time, since a readPool notices one more of them. */
const fewest = 1_000;

/** Counts of the whole market, which the pages of all languages share. */
export const cachedCounts = cacheForOneMinute<number>({
  max: 100,
  pool: readPool,
  isCacheable: (count) => count >= fewest,
});
