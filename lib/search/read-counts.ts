import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { fewest } from "./category-counts";
import type { Counts } from "./estimate-counts";
import type { Scope } from "./plan-query";
import { daySteps, moqSteps } from "./tokens";

/**
 * Returns the stored counts of a category or the market; see `count_facets` in db/functions. Undefined if a small
 * category has another size now.
 */
export async function readCounts({ category, size, counts }: Scope, db: Db): Promise<Counts | undefined> {
  const isAbout = size > fewest;
  if (!isAbout && (await countNow(category, db)) !== size) return undefined;
  return {
    total: size,
    isAbout,
    tokens: counts,
    moq: moqSteps.map((_, at) => counts.get(-1 - at) ?? 0),
    days: daySteps.map((_, at) => counts.get(-11 - at) ?? 0),
  };
}

async function countNow(category: Scope["category"], db: Db): Promise<number> {
  const column = category?.isIndustry ? sql`industry_id` : sql`category_id`;
  const [row] = await db.execute<{ count: number }>(sql`select count(*)::int as count from (
    select from listing_search where ${category ? sql`${column} = ${category.id}::int` : sql`true`} limit ${fewest + 1}::int) n`);
  return row?.count ?? 0;
}
