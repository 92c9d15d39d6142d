import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { cacheForOneMinute } from "../cache/cache-for-one-minute";

/** Facet → designs of one category, or of the market. 0 is all of them; see `count_facets` in db/functions. */
export type CategoryCounts = ReadonlyMap<number, number>;

/** Up to so many designs are counted as they are now; of more, the last count is told. */
export const fewest = 1_000;

/** 5 kB each, and 70 for the market. */
const cachedCounts = cacheForOneMinute<CategoryCounts>({
  max: 500,
  pool: readPool,
  isCacheable: (counts) => (counts.get(0) ?? 0) > fewest,
});

/** What was last counted of a category, or of the market when `categoryId` is 0; of many designs within the last minute. */
export const readCategoryCounts = (categoryId: number, db: Db): Promise<CategoryCounts> =>
  cachedCounts.load(String(categoryId), db, async () => {
    const [row] = await db.execute<{ counted: [facet: number, count: number][] | null }>(sql`
      select json_agg(json_build_array(facet, count)) as counted from facet_counts where category_id = ${categoryId}::int`);
    return new Map(row?.counted);
  });
