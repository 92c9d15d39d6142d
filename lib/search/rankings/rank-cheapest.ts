import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { byIndex, byWalk, priceOf, rowsInOrder, scanLimit } from "../matching";
import { bucketEnd, lowestPriceBucket, token, tokenRanges } from "../tokens";
import { hasNoIndex, hasReadAll, isFew, isNear, type Ranking, type RankingInput } from "./ranking";
import { readWindows } from "./windows";

/**
 * Ranks by unit price at the requested quantity, then by newest id. No price is below that of the last tier, which has
 * an index: among the rows read up to a last-tier price, the order by price at the quantity is final up to that price.
 * Without a quantity the first tier decides, which has its own tokens.
 */
export const rankCheapest: Ranking = async (input, offset, count) => {
  // A walk would begin with all the rows below a minimum price.
  const isOpenBelow = input.query.priceFrom === undefined;
  const canWalk = hasNoIndex(input.scope) || (isOpenBelow && isNear(input, Math.max(offset + count, reach[0].read)));
  const met = canWalk ? await walk(input, offset, count) : undefined;
  if (met) return met;
  return isFew(input) ? sorted(input, offset, count) : byBuckets(input, offset, count);
};

/**
 * The lengths of a walk, as literals for the planner; longer ones are for prices that fall steeply with the quantity.
 */
const reach = [
  { read: 150, limit: sql`limit 150` },
  { read: 1_000, limit: sql`limit 1000` },
  { read: 8_000, limit: sql`limit 8000` },
  { read: 64_000, limit: sql`limit 64000` },
] as const;

type Priced = { id: string; price: number };

/** Returns undefined if no length makes the page certain. */
async function walk(input: RankingInput, offset: number, count: number): Promise<number[] | undefined> {
  const { query, scope, more, db } = input;
  const needed = offset + count;
  const rows = hasNoIndex(scope)
    ? sql`(select * from listing_search n order by n.price_low, n.listing_id desc ${scanLimit})`
    : rowsInOrder(scope, sql`n.price_low, n.listing_id desc`);
  for (const { read, limit } of reach.filter(({ read }) => read > needed)) {
    const priced = await db.execute<Priced & { low: number }>(sql`
      select n.listing_id as id, n.price_low as low, ${priceOf(query)} as price from ${rows} n
      where ${byWalk(query, scope)} and ${more} order by n.price_low, n.listing_id desc ${limit}`);
    if (!hasNoIndex(scope) && !hasReadAll(input, priced.length, read)) return undefined;
    const readUpTo = priced.length < read ? Number.POSITIVE_INFINITY : (priced.at(-1)?.low ?? 0) - 1;
    const inOrder = [...priced].sort((a, b) => a.price - b.price || Number(b.id) - Number(a.id));
    if (priced.length < read || (inOrder[needed - 1]?.price ?? 0) <= readUpTo)
      return inOrder.slice(offset, needed).map(({ id }) => Number(id));
    if (!hasNoIndex(scope) && !isNear(input, read * 6)) return undefined;
  }
  return undefined;
}

async function sorted(input: RankingInput, offset: number, count: number, buckets?: readonly number[]) {
  return (await read(input, offset, count, buckets)).map(({ id }) => Number(id));
}

async function read(
  { query, scope, more, db }: RankingInput,
  offset: number,
  count: number,
  buckets?: readonly number[],
) {
  const within = buckets ? sql`n.facets && ${intArray(buckets)}::int[]` : sql`true`;
  return db.execute<Priced>(sql`
    select id, price from (select n.listing_id as id, ${priceOf(query)} as price from listing_search n
      where ${byIndex(query, scope)} and ${within} and ${more} offset 0) n
    order by price, id desc limit ${count}::int offset ${offset}::int`);
}

async function byBuckets(input: RankingInput, offset: number, count: number): Promise<number[]> {
  const { query, counts } = input;
  const needed = offset + count;
  const [start, end] = query.quantity ? tokenRanges.prices : tokenRanges.firstPrices;
  const first = start + lowestPriceBucket(query);
  const steep = query.quantity && query.priceFrom ? [token.steep] : [];
  for (const last of readWindows(counts.tokens, [first, end], "first", needed)) {
    const buckets = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const rows = await read(input, 0, needed, [...buckets, ...steep]);
    if (rows.length === needed && (rows.at(-1)?.price ?? 0) <= bucketEnd(last - start))
      return rows.slice(offset).map(({ id }) => Number(id));
  }
  return sorted(input, offset, count);
}
