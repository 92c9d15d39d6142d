import { sql } from "drizzle-orm";
import { byIndex } from "../matching";
import { planWithinShare } from "../plan-query";
import { preferredParts } from "../prefer";
import { token } from "../tokens";
import { hasNoIndex, isFew, isNear, type Ranking, type RankingInput, scanInOrder, toIds, walkInOrder } from "./ranking";

const order = sql`n.quality desc, n.listing_id desc`;

/**
 * Ranks what the query names before what only mentions it, each by quality and then by newest id. The result is exact;
 * the strategy only changes how many rows are read.
 */
export const rankBest: Ranking = async (input, offset, count) => {
  const parts = preferredParts(input.scope.preference);
  if (parts.length === 1) return rankPart(input, offset, count);
  const ids: number[] = [];
  for (const part of parts) {
    const missing = offset + count - ids.length;
    if (missing > 0) ids.push(...(await rankPart({ ...input, more: sql`${input.more} and ${part}` }, 0, missing)));
  }
  return ids.slice(offset);
};

const rankPart: Ranking = async (input, offset, count) => {
  const maxSkipped = input.scope.terms.length ? input.limits.farthestForWords : input.limits.farthest;
  const met = isNear(input, offset + count, maxSkipped) ? await walkInOrder(input, order, offset, count) : undefined;
  if (met) return met;
  if (hasNoIndex(input.scope)) return scanInOrder(input, order, offset, count);
  return isFew(input) ? sortAll(input, offset, count) : byTiers(input, offset, count);
};

async function sortAll({ query, scope, more, db }: RankingInput, offset: number, count: number): Promise<number[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select n.listing_id as id from listing_search n where ${byIndex(query, scope)} and ${more}
    order by n.quality + 0 desc, n.listing_id desc limit ${count}::int offset ${offset}::int`);
  return toIds(rows);
}

/**
 * All tiers except the last two: 0.3, 0.7, 2 and 7 % of the listings. The index lists are chosen for all by one share.
 */
const high = { count: token.tiers.length - 2, share: 0.02 };

/**
 * Reads the tiers in order, each sorted; a lower tier is read only if those above do not fill the page. High tiers have
 * so few listings that checking most filters on each row is cheaper than reading their index lists.
 */
async function byTiers({ query, scope, more, db }: RankingInput, offset: number, count: number): Promise<number[]> {
  const amongFew = planWithinShare(high.share, scope);
  const tiers = token.tiers.map(
    (tier, at) => sql`(
    select n.listing_id as id from listing_search n
    where ${byIndex(query, at < high.count ? amongFew : scope, [tier])} and ${more}
    order by n.quality + 0 desc, n.listing_id desc limit ${offset + count}::int)`,
  );
  const rows = await db.execute<{ id: string }>(
    sql`select id from (${sql.join(tiers, sql` union all `)}) best limit ${count}::int offset ${offset}::int`,
  );
  return toIds(rows);
}
