import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale } from "../i18n/locale";

/** A paused or discontinued listing, whose page remains. */
export type UnavailableListing = { id: number; slug: string; title: string; titleLocale: Locale };

/** Links per page. */
const perPage = 96;

/** Returns the number of pages for a number of unavailable listings. */
export const unavailablePageCount = (total: number): number => Math.ceil(total / perPage);

/** Lists one page of a shop's paused and discontinued listings, newest first; the first page is 1. */
export async function listUnavailableListings(
  shopId: number,
  locale: Locale,
  page = 1,
  db: Db = readPool,
): Promise<UnavailableListing[]> {
  const rows = await db.execute<UnavailableListing>(sql`
    select l.id::float8 as id, k.slugs->>t.locale as slug, k.titles->>t.locale as title, t.locale as "titleLocale"
    from (select id from listings where shop_id = ${shopId} and status in ('paused', 'discontinued')
      order by id desc limit ${perPage} offset ${(page - 1) * perPage}) l
    join listing_cards k on k.listing_id = l.id and k.is_listed
    cross join lateral (select case when k.titles ? ${locale}::text then ${locale} when k.titles ? 'en' then 'en' else k.locale end as locale) t
    order by l.id desc`);
  return [...rows];
}
