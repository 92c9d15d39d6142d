import { sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import type { Locale } from "../locale";
import { type Page, pageCountOf, pageSize } from "../page";
import { type ListingCard, listingCards } from "./listing-card";

/** A shop's published designs, of one category or of all, newest first. A page beyond the last has no items. */
export async function listShopListings(
  shopId: number,
  locale: Locale,
  { page = 1, categoryId }: { page?: number; categoryId?: number } = {},
  db: Db = reader,
): Promise<Page<ListingCard>> {
  const isMeant = sql`shop_id = ${shopId} ${categoryId === undefined ? sql`` : sql`and category_id = ${categoryId}`}`;
  const cards = listingCards(
    locale,
    sql`select listing_id, row_number() over (order by listing_id desc) as place from listing_search
        where ${isMeant} order by listing_id desc limit ${pageSize} offset ${(page - 1) * pageSize}`,
  );
  const [row] = await db.execute<{ total: number; items: ListingCard[] }>(
    sql`select (select count(*)::int from listing_search where ${isMeant}) as total, ${cards} as items`,
  );
  const { total = 0, items = [] } = row ?? {};
  return { items, total, page, pageCount: pageCountOf(total) };
}
