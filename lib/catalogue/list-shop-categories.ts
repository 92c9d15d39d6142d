import { type SQL, sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale } from "../i18n/locale";
import { findCategoryName } from "../i18n/taxonomy-names";

/** A category a shop sells in, and the number of its published listings. */
export type ShopCategory = { id: number; name: string; count: number };
type Counted = Omit<ShopCategory, "name">;

/** Selects the number of a shop's published listings per category. */
export const shopCategoriesOf = (shopId: number | SQL) =>
  sql`select category_id as id, count(*)::int as count from listing_search where shop_id = ${shopId} group by category_id`;

/** Adds names and sorts by count, then in the market's order. Drops unknown categories. */
export const nameShopCategories = (counted: readonly Counted[], locale: Locale): ShopCategory[] =>
  counted
    .flatMap(({ id, count }) => {
      const category = findCategoryName(locale, id);
      return category ? [{ id, name: category.name, count }] : [];
    })
    .sort((one, other) => other.count - one.count || one.id - other.id);

export const listShopCategories = async (shopId: number, locale: Locale, db: Db = readPool): Promise<ShopCategory[]> =>
  nameShopCategories(await db.execute<Counted>(shopCategoriesOf(shopId)), locale);
