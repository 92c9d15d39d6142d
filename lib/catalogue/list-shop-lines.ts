import { type SQL, sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale } from "../i18n/locale";
import { findCategoryName } from "../i18n/taxonomy-names";

/** A kind of goods a shop sells, and how many designs of it. */
export type ShopLine = { id: number; name: string; count: number };
type Counted = Omit<ShopLine, "name">;

/** How many published designs a shop has of each category. */
export const linesOf = (shopId: number | SQL) =>
  sql`select category_id as id, count(*)::int as count from listing_search where shop_id = ${shopId} group by category_id`;

/** Those with most first, then in the market's order. */
export const nameLines = (counted: readonly Counted[], locale: Locale): ShopLine[] =>
  counted
    .flatMap(({ id, count }) => {
      const category = findCategoryName(locale, id);
      return category ? [{ id, name: category.name, count }] : [];
    })
    .sort((one, other) => other.count - one.count || one.id - other.id);

export const listShopLines = async (shopId: number, locale: Locale, db: Db = readPool): Promise<ShopLine[]> =>
  nameLines(await db.execute<Counted>(linesOf(shopId)), locale);
