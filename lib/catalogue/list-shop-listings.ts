import { type SQL, sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { type Page, pageCountOf, pageSize } from "../core/page";
import type { Locale } from "../i18n/locale";
import { type CardRow, cardArray, toCard } from "./card-rows";
import type { ListingCard } from "./listing-card";

type Selection = { page?: number; categoryId?: number };

const isOf = (shopId: number | SQL, categoryId?: number) =>
  sql`shop_id = ${shopId} ${categoryId === undefined ? sql`` : sql`and category_id = ${categoryId}`}`;

/**
 * Selects a page of a shop's published listings, of one category or of all, newest first, as JSON array of `CardRow`.
 */
export const cardsOf = (
  shopId: number | SQL,
  locale: Locale,
  { page = 1, categoryId }: Selection = {},
): SQL<CardRow[]> =>
  cardArray(
    locale,
    sql`select listing_id, row_number() over (order by listing_id desc) as place from listing_search
        where ${isOf(shopId, categoryId)} order by listing_id desc limit ${pageSize} offset ${(page - 1) * pageSize}`,
    { shopId },
  );

/** Lists the same listings with their total. A page beyond the last has no items. */
export async function listShopListings(
  shopId: number,
  locale: Locale,
  selection: Selection = {},
  db: Db = readPool,
): Promise<Page<ListingCard>> {
  const [row] = await db.execute<{ total: number; items: CardRow[] }>(sql`
    select (select count(*)::int from listing_search where ${isOf(shopId, selection.categoryId)}) as total,
      ${cardsOf(shopId, locale, selection)} as items`);
  const { total = 0, items = [] } = row ?? {};
  return { items: items.map(toCard), total, page: selection.page ?? 1, pageCount: pageCountOf(total) };
}
