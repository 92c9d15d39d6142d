import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { maxCounted } from "./category-counts";
import type { Counts } from "./estimate-counts";
import type { QueryPlan } from "./plan-query";
import { daySteps, moqSteps } from "./tokens";

/**
 * Returns the stored counts of a category or the market; see `count_facets` in db/functions. Undefined if a small
 * category has another size now.
 */
export async function readCounts({ category, size, counts }: QueryPlan, db: Db): Promise<Counts | undefined> {
  const isAbout = size > maxCounted;
  if (!isAbout && (await countNow(category, db)) !== size) return undefined;
  return {
    total: size,
    isAbout,
    tokens: counts,
    parts: [size],
    moq: moqSteps.map((_, at) => counts.get(-1 - at) ?? 0),
    days: daySteps.map((_, at) => counts.get(-11 - at) ?? 0),
  };
}

async function countNow(category: QueryPlan["category"], db: Db): Promise<number> {
  const column = category?.isIndustry ? sql`industry_id` : sql`category_id`;
  const [row] = await db.execute<{ count: number }>(sql`select count(*)::int as count from (
    select from listing_search where ${category ? sql`${column} = ${category.id}::int` : sql`true`} limit ${maxCounted + 1}::int) n`);
  return row?.count ?? 0;
}
