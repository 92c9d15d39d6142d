import { sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import type { Locale } from "../locale";

/** A kind of goods a shop sells, and how many designs of it. */
export type ShopLine = { id: number; name: string; count: number };

/** The categories of a shop's published designs, those with most first, as a select of `ShopLine`. */
export const linesOf = (shopId: number, locale: Locale) => sql`
  select c.id, c.names->>${locale} as name, count(*)::int as count
  from listing_search n join categories c on c.id = n.category_id
  where n.shop_id = ${shopId} group by c.id order by count(*) desc, c.position, c.id`;

export const listShopLines = async (shopId: number, locale: Locale, db: Db = reader): Promise<ShopLine[]> => [
  ...(await db.execute<ShopLine>(linesOf(shopId, locale))),
];
