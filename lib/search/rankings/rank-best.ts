import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { byIndex } from "../matching";
import { planWithinShare } from "../plan-query";
import { rankedParts } from "../prefer";
import { token } from "../tokens";
import { hasNoIndex, isFew, isNear, type Ranking, type RankingInput, scanInOrder, toIds, walkInOrder } from "./ranking";

const order = sql`n.quality desc, n.listing_id desc`;

/**
 * Ranks what the query names before what only mentions it, each by quality and then by newest id. The strategy changes
 * how many rows are read, and the counts which parts are ranked together; see prefer.ts.
 */
export const rankBest: Ranking = async (input, offset, count) => {
  const parts = rankedParts(input.scope.preference, input.counts.parts);
  if (parts.length === 1) return rankPart(input, offset, count);
  const ids: number[] = [];
  for (const { condition, total } of parts) {
    const missing = offset + count - ids.length;
    if (missing <= 0) break;
    const part = { ...input, counts: { ...input.counts, total }, more: sql`${input.more} and ${condition}` };
    ids.push(...(await rankPart(part, 0, missing)));
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

/** The share of the listings in each tier and those above it. */
const shares = [0.003, 0.01, 0.03, 0.1, 0.3, 1];

/**
 * Reads the highest tiers that probably fill the page, and more if they do not. The index lists are chosen anew for the
 * share of these tiers: among few listings, checking most filters on each row is cheaper than reading their lists.
 */
async function byTiers({ query, scope, counts, more, db }: RankingInput, offset: number, count: number) {
  const needed = offset + count;
  const probable = shares.findIndex((share) => counts.total * share >= 2 * needed + 30);
  for (let at = probable < 0 ? shares.length - 1 : probable; ; at++) {
    const isAll = at >= shares.length - 1;
    const among = isAll ? scope : planWithinShare(shares[at] ?? 1, scope);
    const within = isAll ? sql`true` : sql`n.facets && ${intArray(token.tiers.slice(0, at + 1))}::int[]`;
    const rows = await db.execute<{ id: string }>(sql`
      select n.listing_id as id from listing_search n where ${byIndex(query, among)} and ${within} and ${more}
      order by n.quality + 0 desc, n.listing_id desc limit ${needed}::int`);
    if (isAll || rows.length >= needed) return toIds(rows).slice(offset);
  }
}
