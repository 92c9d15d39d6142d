import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale } from "../i18n/locale";

/** A design whose page stays although it cannot be had now. */
export type NotOnOffer = { id: number; slug: string; title: string; titleLocale: Locale };

/** Links a page of them has at most. */
const most = 96;

/** How many pages so many of them take. */
export const pagesNotOnOffer = (total: number): number => Math.ceil(total / most);

/** A shop's paused and discontinued designs, newest first, one page of them; the first is 1. */
export async function listNotOnOffer(
  shopId: number,
  locale: Locale,
  page = 1,
  db: Db = readPool,
): Promise<NotOnOffer[]> {
  const rows = await db.execute<NotOnOffer>(sql`
    select l.id::float8 as id, k.slugs->>t.locale as slug, k.titles->>t.locale as title, t.locale as "titleLocale"
    from (select id from listings where shop_id = ${shopId} and status in ('paused', 'discontinued')
      order by id desc limit ${most} offset ${(page - 1) * most}) l
    join listing_cards k on k.listing_id = l.id and k.is_listed
    cross join lateral (select case when k.titles ? ${locale}::text then ${locale} when k.titles ? 'en' then 'en' else k.locale end as locale) t
    order by l.id desc`);
  return [...rows];
}
