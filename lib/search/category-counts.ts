import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { cacheForOneMinute } from "../cache/cache-for-one-minute";

/**
 * Number of listings by facet, of one category or of the market. Facet 0 counts all; see `count_facets` in db/functions.
 */
export type CategoryCounts = ReadonlyMap<number, number>;

/** Up to this number listings are counted at once; above it the last stored count is used. */
export const maxCounted = 1_000;

/** An entry takes 5 kB, that of the market 70 kB. */
const cachedCounts = cacheForOneMinute<CategoryCounts>({
  max: 500,
  pool: readPool,
  isCacheable: (counts) => (counts.get(0) ?? 0) > maxCounted,
});

/** Reads the stored counts of a category, or of the market for `categoryId` 0; large ones are cached for a minute. */
export const readCategoryCounts = (categoryId: number, db: Db): Promise<CategoryCounts> =>
  cachedCounts.load(String(categoryId), db, async () => {
    const [row] = await db.execute<{ counted: [facet: number, count: number][] | null }>(sql`
      select json_agg(json_build_array(facet, count)) as counted from facet_counts where category_id = ${categoryId}::int`);
    return new Map(row?.counted);
  });
