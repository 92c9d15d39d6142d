import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Counts } from "./count-found";
import type { Scope } from "./read-scope";
import { daySteps, moqSteps, token } from "./tokens";

/** Up to so many designs are counted as they are now; of more, the last count is told. */
const fewest = 1_000;

/**
 * What was last counted of a category or the market; see `count_facets` in migration 0048. Undefined for few designs of
 * which there are now more or fewer.
 */
export async function readCounts({ category, size }: Scope, db: Db): Promise<Counts | undefined> {
  const isAbout = size > fewest;
  if (!isAbout && (await countNow(category, db)) !== size) return undefined;
  const [row] = await db.execute<{ counted: [facet: number, count: number][] | null }>(sql`
    select json_agg(json_build_array(facet, count)) as counted from facet_counts
    where category_id = ${category?.id ?? 0}::int and facet < ${token.steep}::int`);
  const tokens = new Map(row?.counted);
  return {
    total: tokens.get(0) ?? 0,
    isAbout,
    tokens,
    moq: moqSteps.map((_, at) => tokens.get(-1 - at) ?? 0),
    days: daySteps.map((_, at) => tokens.get(-11 - at) ?? 0),
  };
}

async function countNow(category: Scope["category"], db: Db): Promise<number> {
  const column = category?.isIndustry ? sql`industry_id` : sql`category_id`;
  const [row] = await db.execute<{ count: number }>(sql`select count(*)::int as count from (
    select from listing_search where ${category ? sql`${column} = ${category.id}::int` : sql`true`} limit ${fewest + 1}::int) n`);
  return row?.count ?? 0;
}
