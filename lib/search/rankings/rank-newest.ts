import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { byIndex } from "../matching";
import { tokenRanges } from "../tokens";
import { hasNoIndex, isFew, isNear, type Ranking, type RankingInput, scanInOrder, toIds, walkInOrder } from "./ranking";
import { readWindows } from "./windows";

const order = sql`n.published_at desc, n.listing_id desc`;

/** Ranks by publication, newest first, then by newest id. */
export const rankNewest: Ranking = async (input, offset, count) => {
  const met = isNear(input, offset + count) ? await walkInOrder(input, order, offset, count) : undefined;
  if (met) return met;
  if (hasNoIndex(input.scope)) return scanInOrder(input, order, offset, count);
  return isFew(input) ? sortAll(input, offset, count) : byWeeks(input, offset, count);
};

async function sortAll(
  { query, scope, more, db }: RankingInput,
  offset: number,
  count: number,
  weeks?: readonly number[],
): Promise<number[]> {
  const within = weeks ? sql`n.facets && ${intArray(weeks)}::int[]` : sql`true`;
  const rows = await db.execute<{ id: string }>(sql`
    select id from (select n.listing_id as id, n.published_at as at from listing_search n
      where ${byIndex(query, scope)} and ${within} and ${more} offset 0) n
    order by at desc, id desc limit ${count}::int offset ${offset}::int`);
  return toIds(rows);
}

/** Reads only the latest weeks that have enough matches by the counts, and further weeks if they were not enough. */
async function byWeeks(input: RankingInput, offset: number, count: number): Promise<number[]> {
  const needed = offset + count;
  const now = Math.round(Date.now() / 604_800_000);
  for (const first of readWindows(input.counts.tokens, tokenRanges.weeks, "last", needed)) {
    const weeks = Array.from(
      { length: Math.max(0, now + 2 - first + tokenRanges.weeks[0]) },
      (_, index) => first + index,
    );
    const ids = await sortAll(input, 0, needed, weeks);
    if (ids.length === needed) return ids.slice(offset);
  }
  return sortAll(input, offset, count);
}
