import { sql } from "drizzle-orm";
import { byIndex, byWalk, fewRows } from "../matching";
import { token } from "../tokens";
import { idsOf, isBlind, isFew, isNear, lookFar, type Pick, type Picking } from "./pick";

/** Best quality first, then the newest id. Always exact; which way is taken only decides how much is read. */
export const pickBest: Pick = (picking, offset, count) => {
  if (isNear(picking, offset + count)) return walk(picking, offset, count);
  if (isBlind(picking.scope)) return lookFar(picking, sql`n.quality desc, n.listing_id desc`, offset, count);
  return isFew(picking) ? sortAll(picking, offset, count) : byTiers(picking, offset, count);
};

async function walk({ asked, scope, more, db }: Picking, offset: number, count: number): Promise<number[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select id from (select n.listing_id as id from listing_search n where ${byWalk(asked, scope)} and ${more}
      order by n.quality desc, n.listing_id desc ${fewRows}) n limit ${count}::int offset ${offset}::int`);
  return idsOf(rows);
}

async function sortAll({ asked, scope, more, db }: Picking, offset: number, count: number): Promise<number[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select n.listing_id as id from listing_search n where ${byIndex(asked, scope)} and ${more}
    order by n.quality + 0 desc, n.listing_id desc limit ${count}::int offset ${offset}::int`);
  return idsOf(rows);
}

/**
 * The tiers follow one another and each is in order, so the whole is; a lower tier is only read when those above did not
 * fill the page.
 */
async function byTiers({ asked, scope, more, db }: Picking, offset: number, count: number): Promise<number[]> {
  const tiers = token.tiers.map(
    (tier) => sql`(
    select n.listing_id as id from listing_search n where ${byIndex(asked, scope, [tier])} and ${more}
    order by n.quality + 0 desc, n.listing_id desc limit ${offset + count}::int)`,
  );
  const rows = await db.execute<{ id: string }>(
    sql`select id from (${sql.join(tiers, sql` union all `)}) best limit ${count}::int offset ${offset}::int`,
  );
  return idsOf(rows);
}
