import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { type Page, pageCountOf, pageSize } from "../core/page";
import type { Locale } from "../i18n/locale";
import type { NewDay } from "./by-day";
import { cachedCounts } from "./cached-counts";
import { type CardRow, cardArray, cardFrom } from "./card-rows";
import type { ListingCard } from "./listing-card";
import { dayInYiwu } from "./working-days";

export type NewListings = Page<ListingCard> & {
  /** The days with new designs, the latest first. */
  days: NewDay[];
};

/** Who looks further is better served by a category. */
const mostPages = 40;

/** Designs published today or on the six days before, as days go in Yiwu, newest first. A page beyond the last has no items. */
export async function listNewListings(locale: Locale, page = 1, db: Db = readPool): Promise<NewListings> {
  const today = sql`date_trunc('day', now(), 'Asia/Shanghai')`;
  const cards = cardArray(
    locale,
    sql`select listing_id, row_number() over (order by published_at desc, listing_id desc) as place
        from listing_search where published_at >= ${today} - interval '6 days'
        order by published_at desc, listing_id desc limit ${pageSize} offset ${(page - 1) * pageSize}`,
  );
  const known = Object.fromEntries(lastDays(7).map((day) => [day, cachedCounts.get(nameOf(day), db)]));
  const [row] = await db.execute<{ days: NewDay[]; items: CardRow[] }>(sql`
    select (select json_agg(json_build_object('day', day, 'count', coalesce((${JSON.stringify(known)}::jsonb->>day::text)::bigint, (
            select count(*) from listing_search where published_at >= midnight
              and published_at < case when ago = 0 then 'infinity' else midnight + interval '1 day' end))) order by ago)
        from generate_series(0, 6) ago
        cross join lateral (select ${today} - ago * interval '1 day' as midnight offset 0) d
        cross join lateral (select (midnight at time zone 'Asia/Shanghai')::date as day offset 0) n) as days,
      ${cards} as items`);
  const { items = [] } = row ?? {};
  const days = (row?.days ?? []).filter(({ count }) => count > 0);
  for (const { day, count } of days) cachedCounts.set(nameOf(day), count, db);
  const total = days.reduce((sum, { count }) => sum + count, 0);
  return { items: items.map(cardFrom), days, total, page, pageCount: Math.min(mostPages, pageCountOf(total)) };
}

const lastDays = (count: number): string[] =>
  Array.from({ length: count }, (_, ago) => dayInYiwu(new Date(Date.now() - ago * 86_400_000)));
/** Counts that are remembered lie beyond the last page, so the list is cut where each day begins all the same. */
const nameOf = (day: string): string => `new on ${day}`;
