import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { type Page, pageCountOf, pageSize } from "../core/page";
import type { Locale } from "../i18n/locale";
import { type CardRow, cardArray, toCard } from "./card-rows";
import type { ListingCard } from "./listing-card";

/** Lists the published listings of a shop's collection in its order. A page beyond the last has no items. */
export async function listCollectionListings(
  collectionId: number,
  locale: Locale,
  page = 1,
  db: Db = readPool,
): Promise<Page<ListingCard>> {
  const shown = sql`collection_listings x join listing_search n on n.listing_id = x.listing_id and n.shop_id = x.shop_id
    where x.collection_id = ${collectionId}`;
  const cards = cardArray(
    locale,
    sql`select n.listing_id, x.position::bigint as place from ${shown}
        order by x.position limit ${pageSize} offset ${(page - 1) * pageSize}`,
  );
  const [row] = await db.execute<{ total: number; items: CardRow[] }>(
    sql`select (select count(*)::int from ${shown}) as total, ${cards} as items`,
  );
  const { total = 0, items = [] } = row ?? {};
  return { items: items.map(toCard), total, page, pageCount: pageCountOf(total) };
}
