import { sql } from "drizzle-orm";
import { byIndex, byWalk } from "../matching";
import { rankBest } from "./rank-best";
import { isFew, type Ranking, type RankingInput, toIds } from "./ranking";

/** Ranks listings with heat by heat, then all others by quality. */
export const rankHottest: Ranking = async (input, offset, count) => {
  if (isFew(input, input.limits.sortableByHeat)) return sortAll(input, offset, count);
  const hot = await walk(input, offset + count);
  const shown = hot.slice(offset);
  const missing = count - shown.length;
  if (missing === 0) return shown;
  const isCold = sql`not exists (select from listing_heat h where h.listing_id = n.listing_id)`;
  const before = Math.max(0, offset - hot.length);
  return [...shown, ...(await rankBest({ ...input, more: sql`${input.more} and ${isCold}` }, before, missing))];
};

async function sortAll({ query, scope, more, db }: RankingInput, offset: number, count: number): Promise<number[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select n.listing_id as id from listing_search n left join listing_heat h on h.listing_id = n.listing_id
    where ${byIndex(query, scope)} and ${more}
    order by h.heat desc nulls last, case when h.heat is null then n.quality end desc, n.listing_id desc limit ${count}::int offset ${offset}::int`);
  return toIds(rows);
}

async function walk({ query, scope, more, db }: RankingInput, count: number): Promise<number[]> {
  const { category } = scope;
  const within = category
    ? sql`${category.isIndustry ? sql`h.industry_id` : sql`h.category_id`} = ${category.id}::int`
    : sql`true`;
  const rows = await db.execute<{ id: string }>(sql`
    select n.listing_id as id from (
      select h.listing_id, h.heat from listing_heat h where ${within} order by h.heat desc, h.listing_id desc offset 0) h
    join listing_search n on n.listing_id = h.listing_id and ${byWalk(query, { ...scope, category: undefined })} and ${more}
    order by h.heat desc, h.listing_id desc limit ${count}::int`);
  return toIds(rows);
}
