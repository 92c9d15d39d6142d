import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Tx } from "@/db/client";
import { type DocumentTag, purgeDocuments } from "@/db/purge";

type Changed = { shopId: number; ids: readonly number[]; categoryIds: readonly number[] };

/** Listings per statement, few enough for the statement timeout on a busy machine. */
const batchSize = 50;

/**
 * Does the work of refreshPublicPages() for hundreds of listings of one shop in a few statements. `categoryIds`: their
 * categories before and after the change.
 */
export async function refreshManyPublicPages({ shopId, ids, categoryIds }: Changed, tx: Tx): Promise<void> {
  const all = intArray(ids);
  for (let at = 0; at < ids.length; at += batchSize)
    await tx.execute(sql`select project_listings(${intArray(ids.slice(at, at + batchSize))}::bigint[])`);
  const tags = await tx.execute<{ tag: DocumentTag }>(sql`
    select 'category:' || unnest(array[c.id, coalesce(c.parent_id, c.id)]) as tag
      from categories c where c.id = any (${intArray(categoryIds)}::int[])
    union select 'listing:' || unnest(${all}::bigint[])
    union select 'listing:' || id from listings where successor_id = any (${all}::bigint[])
    union select 'listing:' || parent_id from listing_origins where listing_id = any (${all}::bigint[])
    union select 'listing:' || listing_id from listing_origins where parent_id = any (${all}::bigint[])
    union select 'listing:' || o.listing_id from listing_origins self join listing_origins o on o.parent_id = self.parent_id
      where self.listing_id = any (${all}::bigint[])`);
  await purgeDocuments(tx, "home", "search", `shop:${shopId}`, ...tags.map(({ tag }) => tag));
}
