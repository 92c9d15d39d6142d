import { sql } from "drizzle-orm";
import { intArray } from "../base/int-array";
import type { Db, Tx } from "../client";

/** Writes the cards of listings that a test changed with plain SQL; commands write the cards themselves. */
export const writeCards = (listingIds: readonly number[], db: Pick<Db, "execute">) =>
  db.execute(sql`select write_listing_cards(${intArray(listingIds)}::bigint[])`);

/**
 * Returns the ids of public listings whose card is missing, differs from their tables, or is listed although the
 * listing is removed. The listing page reads the card, so a command that does not write it would show an old price:
 * every test in `rolledBack` ends with this check.
 */
export async function findStaleCards(tx: Tx): Promise<number[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select l.id from shown_listings l left join listing_cards k on k.listing_id = l.id
    where l.slugs is not null and (k.listing_id is null or (k.is_listed and l.status = 'removed')
      or k.slugs <> l.slugs or k.pictures::jsonb <> l.pictures::jsonb or k.trade::jsonb - 'pace' <> jsonb_strip_nulls(
        jsonb_build_object('tiers', l.tiers, 'leadTimes', l.lead_times, 'packing', l.packing)))`);
  return rows.map(({ id }) => Number(id));
}
