import { sql } from "drizzle-orm";
import { intArray } from "../base/int-array";
import type { Db, Tx } from "../client";

/** For tests that change rows of a listing without the commands, which write the cards themselves. */
export const writeCards = (listingIds: readonly number[], db: Pick<Db, "execute">) =>
  db.execute(sql`select write_listing_cards(${intArray(listingIds)}::bigint[])`);

/**
 * Ids of public listings whose card is missing, differs from their tables, or is listed although the listing is
 * removed. The listing's page reads the card, so a command that forgot to write it would leave an old price on sale:
 * every test that is rolled back ends with this check.
 */
export async function findUntrueCards(tx: Tx): Promise<number[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select l.id from shown_listings l left join listing_cards k on k.listing_id = l.id
    where l.slugs is not null and (k.listing_id is null or (k.is_listed and l.status = 'removed')
      or k.slugs <> l.slugs or k.pictures::jsonb <> l.pictures::jsonb or k.trade::jsonb - 'pace' <> jsonb_strip_nulls(
        jsonb_build_object('tiers', l.tiers, 'leadTimes', l.lead_times, 'packing', l.packing)))`);
  return rows.map(({ id }) => Number(id));
}
