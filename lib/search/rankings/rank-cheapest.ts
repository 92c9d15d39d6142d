import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { byIndex, byWalk, farRows, priceOf, stretch } from "../matching";
import { bucketEnd, spans } from "../tokens";
import { isBlind, isFew, isNear, isWhole, type Pick, type Picking } from "./ranking";
import { windowsOf } from "./windows";

/**
 * Lowest unit price at the asked quantity first, then the newest id. No price is below that of the last tier, and that
 * one is in an index: what was read up to some last-tier price is in order as far as its prices at the quantity go.
 * Without a quantity the first tier counts, which has tokens of its own.
 */
export const pickCheapest: Pick = async (picking, offset, count) => {
  const isAtHand = isBlind(picking.scope) || isNear(picking, Math.max(offset + count, reach[0].read));
  const met = isAtHand ? await walk(picking, offset, count) : undefined;
  if (met) return met;
  return isFew(picking) ? sorted(picking, offset, count) : byBuckets(picking, offset, count);
};

/** How far to walk, written out so that the planner knows; farther when prices fall steeply with the quantity. */
const reach = [
  { read: 150, limit: sql`limit 150` },
  { read: 1_000, limit: sql`limit 1000` },
  { read: 8_000, limit: sql`limit 8000` },
  { read: 64_000, limit: sql`limit 64000` },
] as const;

type Priced = { id: string; price: number };

/** Undefined when the page is not certain within reach. */
async function walk(picking: Picking, offset: number, count: number): Promise<number[] | undefined> {
  const { asked, scope, more, db } = picking;
  const needed = offset + count;
  const rows = isBlind(scope)
    ? sql`(select * from listing_search n order by n.price_low, n.listing_id desc ${farRows})`
    : stretch(scope, sql`n.price_low, n.listing_id desc`);
  for (const { read, limit } of reach.filter(({ read }) => read > needed)) {
    const priced = await db.execute<Priced & { low: number }>(sql`
      select n.listing_id as id, n.price_low as low, ${priceOf(asked)} as price from ${rows} n
      where ${byWalk(asked, scope)} and ${more} order by n.price_low, n.listing_id desc ${limit}`);
    if (!isBlind(scope) && !isWhole(picking, priced.length, read)) return undefined;
    const readUpTo = priced.length < read ? Number.POSITIVE_INFINITY : (priced.at(-1)?.low ?? 0) - 1;
    const inOrder = [...priced].sort((a, b) => a.price - b.price || Number(b.id) - Number(a.id));
    if (priced.length < read || (inOrder[needed - 1]?.price ?? 0) <= readUpTo)
      return inOrder.slice(offset, needed).map(({ id }) => Number(id));
    if (!isBlind(scope) && !isNear(picking, read * 6)) return undefined;
  }
  return undefined;
}

async function sorted(picking: Picking, offset: number, count: number, buckets?: readonly number[]) {
  return (await read(picking, offset, count, buckets)).map(({ id }) => Number(id));
}

async function read({ asked, scope, more, db }: Picking, offset: number, count: number, buckets?: readonly number[]) {
  const within = buckets ? sql`n.facets && ${intArray(buckets)}::int[]` : sql`true`;
  return db.execute<Priced>(sql`
    select id, price from (select n.listing_id as id, ${priceOf(asked)} as price from listing_search n
      where ${byIndex(asked, scope)} and ${within} and ${more} offset 0) n
    order by price, id desc limit ${count}::int offset ${offset}::int`);
}

async function byBuckets(picking: Picking, offset: number, count: number): Promise<number[]> {
  const needed = offset + count;
  const span = picking.asked.quantity ? spans.prices : spans.firstPrices;
  for (const last of windowsOf(picking.counts.tokens, span, "first", needed)) {
    const buckets = Array.from({ length: last - span[0] + 1 }, (_, index) => span[0] + index);
    const rows = await read(picking, 0, needed, buckets);
    if (rows.length === needed && (rows.at(-1)?.price ?? 0) <= bucketEnd(last - span[0]))
      return rows.slice(offset).map(({ id }) => Number(id));
  }
  return sorted(picking, offset, count);
}
