import { type SQL, sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { SomeTexts } from "../i18n/locale";

/** `count` is the number of its published listings; `listingIds` are all of them in their order. */
export type Collection = { id: number; names: SomeTexts; count: number; listingIds: number[] };

/**
 * Selects a shop's collections, the oldest first, one `collection` a row; `count` is of the listings that buyers see.
 */
export const collectionsOf = (shopId: number | SQL) => sql`
    select jsonb_build_object('id', c.id, 'names', c.names, 'count', count(n.listing_id),
      'listingIds', coalesce(jsonb_agg(x.listing_id order by x.position) filter (where x.listing_id is not null), '[]')) as collection
    from collections c left join collection_listings x on x.collection_id = c.id
    left join listing_search n on n.listing_id = x.listing_id
    where c.shop_id = ${shopId} group by c.id order by c.id`;

/** Lists a shop's collections, the oldest first. */
export async function listCollections(shopId: number, db: Db = readPool): Promise<Collection[]> {
  const rows = await db.execute<{ collection: Collection }>(collectionsOf(shopId));
  return rows.map(({ collection }) => collection);
}
