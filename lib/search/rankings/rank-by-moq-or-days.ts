import { sql } from "drizzle-orm";
import { byIndex, moqOrDaysRank } from "../matching";
import { maxSortedByMoqOrDays } from "../search-query";
import { rankBest } from "./rank-best";
import { isFew, type Ranking, toIds } from "./ranking";

/**
 * Ranks by MOQ or by lead time at the requested quantity, the lowest first, then by newest id. Lists with more than
 * `maxSortedByMoqOrDays` matches are ranked by relevance instead; their pages do not offer these sorts.
 */
export const rankByMoqOrDays: Ranking = async (input, offset, count) => {
  if (!isFew(input, maxSortedByMoqOrDays)) return rankBest(input, offset, count);
  const { query, scope, more, db } = input;
  const rows = await db.execute<{ id: string }>(sql`
    select id from (select n.listing_id as id, ${moqOrDaysRank(query)} as rank from listing_search n
      where ${byIndex(query, scope)} and ${more} offset 0) n
    order by rank desc, id desc limit ${count}::int offset ${offset}::int`);
  return toIds(rows);
};
