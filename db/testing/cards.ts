import { sql } from "drizzle-orm";
import { intArray } from "@/lib/int-array";
import type { Db, Tx } from "../client";

/** For who changes rows of a design without the commands, which do this themselves. */
export const writeCards = (listingIds: readonly number[], db: Pick<Db, "execute">) =>
  db.execute(sql`select write_listing_cards(${intArray(listingIds)}::bigint[])`);

/**
 * Ids of designs whose card does not say what their tables say. A page of the design is told from the card, so a change
 * that forgets to write it would leave an old price on sale: looked for at the end of every test that is rolled back.
 */
export async function findUntrueCards(tx: Tx): Promise<number[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select l.id from listing_cards k join shown_listings l on l.id = k.listing_id
    where k.slugs <> l.slugs or k.pictures::jsonb <> l.pictures::jsonb or k.trade::jsonb - 'pace' <> jsonb_strip_nulls(
      jsonb_build_object('tiers', l.tiers, 'leadTimes', l.lead_times, 'packing', l.packing))`);
  return rows.map(({ id }) => Number(id));
}
