import { sql } from "drizzle-orm";
import { byIndex } from "../matching";
import { among } from "../plan-query";
import { token } from "../tokens";
import { idsOf, isBlind, isFew, isNear, lookFar, type Pick, type Picking, walkAlong } from "./ranking";

const order = sql`n.quality desc, n.listing_id desc`;

/** Best quality first, then the newest id. Always exact; which way is taken only decides how much is read. */
export const pickBest: Pick = async (picking, offset, count) => {
  const farthest = picking.scope.words.length ? picking.limits.farthestForWords : picking.limits.farthest;
  const met = isNear(picking, offset + count, farthest) ? await walkAlong(picking, order, offset, count) : undefined;
  if (met) return met;
  if (isBlind(picking.scope)) return lookFar(picking, order, offset, count);
  return isFew(picking) ? sortAll(picking, offset, count) : byTiers(picking, offset, count);
};

async function sortAll({ asked, scope, more, db }: Picking, offset: number, count: number): Promise<number[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select n.listing_id as id from listing_search n where ${byIndex(asked, scope)} and ${more}
    order by n.quality + 0 desc, n.listing_id desc limit ${count}::int offset ${offset}::int`);
  return idsOf(rows);
}

/** The tiers but the last two: 0.3, 0.7, 2 and 7 % of the designs. Which lists are read is chosen for all of them as for one. */
const high = { count: token.tiers.length - 2, share: 0.02 };

/**
 * The tiers follow one another and each is in order, so the whole is; a lower tier is only read when those above did not
 * fill the page. In the high ones are so few designs that most of what is asked is sooner looked for on each.
 */
async function byTiers({ asked, scope, more, db }: Picking, offset: number, count: number): Promise<number[]> {
  const amongFew = among(high.share, scope);
  const tiers = token.tiers.map(
    (tier, at) => sql`(
    select n.listing_id as id from listing_search n
    where ${byIndex(asked, at < high.count ? amongFew : scope, [tier])} and ${more}
    order by n.quality + 0 desc, n.listing_id desc limit ${offset + count}::int)`,
  );
  const rows = await db.execute<{ id: string }>(
    sql`select id from (${sql.join(tiers, sql` union all `)}) best limit ${count}::int offset ${offset}::int`,
  );
  return idsOf(rows);
}
