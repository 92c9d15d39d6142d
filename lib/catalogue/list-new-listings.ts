import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { type Page, pageCountOf, pageSize } from "../core/page";
import type { Locale } from "../i18n/locale";
import { cachedCounts } from "./cached-counts";
import { type CardRow, cardArray, toCard } from "./card-rows";
import type { PublicationDay } from "./group-by-day";
import type { ListingCard } from "./listing-card";
import { dayInYiwu } from "./working-days";

export type NewListings = Page<ListingCard> & {
  /** The days with new listings, newest first. */
  days: PublicationDay[];
};

/** Pages that are linked; a category serves a reader who looks further. */
const maxPages = 40;

/**
 * Lists what was published today and on the six days before in Yiwu, newest first. A page beyond the last has no items.
 */
export async function listNewListings(locale: Locale, page = 1, db: Db = readPool): Promise<NewListings> {
  const today = sql`date_trunc('day', now(), 'Asia/Shanghai')`;
  const cards = cardArray(
    locale,
    sql`select listing_id, row_number() over (order by published_at desc, listing_id desc) as place
        from listing_search where published_at >= ${today} - interval '6 days'
        order by published_at desc, listing_id desc limit ${pageSize} offset ${(page - 1) * pageSize}`,
  );
  const known = Object.fromEntries(lastDays(7).map((day) => [day, cachedCounts.get(cacheKey(day), db)]));
  const [row] = await db.execute<{ days: PublicationDay[]; items: CardRow[] }>(sql`
    select (select json_agg(json_build_object('day', day, 'count', coalesce((${JSON.stringify(known)}::jsonb->>day::text)::bigint, (
            select count(*) from listing_search where published_at >= midnight
              and published_at < case when ago = 0 then 'infinity' else midnight + interval '1 day' end))) order by ago)
        from generate_series(0, 6) ago
        cross join lateral (select ${today} - ago * interval '1 day' as midnight offset 0) d
        cross join lateral (select (midnight at time zone 'Asia/Shanghai')::date as day offset 0) n) as days,
      ${cards} as items`);
  const { items = [] } = row ?? {};
  const days = (row?.days ?? []).filter(({ count }) => count > 0);
  for (const { day, count } of days) cachedCounts.set(cacheKey(day), count, db);
  const total = days.reduce((sum, { count }) => sum + count, 0);
  return { items: items.map(toCard), days, total, page, pageCount: Math.min(maxPages, pageCountOf(total)) };
}

const lastDays = (count: number): string[] =>
  Array.from({ length: count }, (_, ago) => dayInYiwu(new Date(Date.now() - ago * 86_400_000)));
/** Cached counts are a thousand or more, beyond the last page, so a stale one does not move the days on a page. */
const cacheKey = (day: string): string => `new on ${day}`;
