import { type SQL, sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { type Page, pageCountOf, pageSize } from "../core/page";
import type { Locale } from "../i18n/locale";
import { type CardRow, cardArray, cardFrom } from "./card-rows";
import type { ListingCard } from "./listing-card";

type Part = { page?: number; categoryId?: number };

const isOf = (shopId: number | SQL, categoryId?: number) =>
  sql`shop_id = ${shopId} ${categoryId === undefined ? sql`` : sql`and category_id = ${categoryId}`}`;

/** A shop's published designs, of one category or of all, newest first, as a JSON array of `CardRow`. */
export const cardsOf = (shopId: number | SQL, locale: Locale, { page = 1, categoryId }: Part = {}): SQL<CardRow[]> =>
  cardArray(
    locale,
    sql`select listing_id, row_number() over (order by listing_id desc) as place from listing_search
        where ${isOf(shopId, categoryId)} order by listing_id desc limit ${pageSize} offset ${(page - 1) * pageSize}`,
    { shopId },
  );

/** The same with how many there are. A page beyond the last has no items. */
export async function listShopListings(
  shopId: number,
  locale: Locale,
  part: Part = {},
  db: Db = readPool,
): Promise<Page<ListingCard>> {
  const [row] = await db.execute<{ total: number; items: CardRow[] }>(sql`
    select (select count(*)::int from listing_search where ${isOf(shopId, part.categoryId)}) as total,
      ${cardsOf(shopId, locale, part)} as items`);
  const { total = 0, items = [] } = row ?? {};
  return { items: items.map(cardFrom), total, page: part.page ?? 1, pageCount: pageCountOf(total) };
}
