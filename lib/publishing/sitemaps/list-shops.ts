import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { hasBrandPage } from "@/lib/catalogue/brands/find-brand-page";
import { paths } from "@/lib/http/paths";
import { locales } from "@/lib/i18n/locale";
import { minIndexedListings } from "@/lib/shops/public-shop";
import { type Entries, instant, type Range, within } from "./sitemap";

/**
 * Lists the storefronts of a range that have enough listings, each with its brand page if it has one. They change with
 * the shop and with its newest listings.
 */
export async function listShops(range: Range, db: Db): Promise<Entries> {
  const rows = await db.execute<{ handle: string; changed_at: string; is_brand: boolean }>(sql`
    select s.handle, greatest(s.changed_at, n.newest) as changed_at, ${hasBrandPage} as is_brand from shops s
    cross join lateral (select count(*) as count, max(published_at) as newest from (
      select published_at from listing_search where shop_id = s.id
      order by listing_id desc limit ${minIndexedListings}) newest) n
    where ${within(sql`s.id`, range)} and s.closed_at is null and n.count >= ${minIndexedListings} order by s.id`);
  const shops = Array.from(rows, ({ handle, changed_at, is_brand }) => ({
    handle,
    changedAt: instant(changed_at),
    isBrand: is_brand,
  }));
  return new Map(
    locales.map((locale) => [
      locale,
      shops.flatMap(({ handle, changedAt, isBrand }) => [
        { path: paths.shop(locale, { handle }), changedAt },
        ...(isBrand ? [{ path: paths.shopBrand(locale, { handle }), changedAt }] : []),
      ]),
    ]),
  );
}
