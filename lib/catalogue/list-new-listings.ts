import { sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import type { Locale } from "../locale";
import { type Page, pageCountOf, pageSize } from "../page";
import type { NewDay } from "./by-day";
import { type ListingCard, listingCards } from "./listing-card";

export type NewListings = Page<ListingCard> & {
  /** The days with new designs, the latest first. */
  days: NewDay[];
};

/** Who looks further is better served by a category. */
const mostPages = 40;

/** Designs published today or on the six days before, as days go in Yiwu, newest first. A page beyond the last has no items. */
export async function listNewListings(locale: Locale, page = 1, db: Db = reader): Promise<NewListings> {
  const isNew = sql`published_at >= date_trunc('day', now(), 'Asia/Shanghai') - interval '6 days'`;
  const cards = listingCards(
    locale,
    sql`select listing_id, row_number() over (order by published_at desc, listing_id desc) as place
        from listing_search where ${isNew}
        order by published_at desc, listing_id desc limit ${pageSize} offset ${(page - 1) * pageSize}`,
  );
  const [row] = await db.execute<{ days: NewDay[]; items: ListingCard[] }>(sql`
    select (select coalesce(jsonb_agg(jsonb_build_object('day', day, 'count', count) order by day desc), '[]') from (
        select (published_at at time zone 'Asia/Shanghai')::date as day, count(*) from listing_search
        where ${isNew} group by 1) counted) as days,
      ${cards} as items`);
  const { days = [], items = [] } = row ?? {};
  const total = days.reduce((sum, { count }) => sum + count, 0);
  return { items, days, total, page, pageCount: Math.min(mostPages, pageCountOf(total)) };
}
