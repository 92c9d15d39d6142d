import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { Locale } from "../locale";
import { type ListingCard, listingCards } from "./listing-card";
import type { Week } from "./week";
import { dayInYiwu } from "./working-days";

export type TrendingListing = ListingCard & { week: Week };

/** What one inquiry weighs in views. */
const inquiryWeight = 25;
/** What a day weighs against the day after it: after three days a half. */
const decay = 0.8;
/** Designs seen less are not talked about. */
const fewestViews = 20;

/**
 * Designs on sale that more people look at than the week before, most wanted first: by views and inquiries of the last
 * seven whole days in Yiwu, the latest counting most.
 */
export async function listTrendingListings(
  locale: Locale,
  count: number,
  now = new Date(),
  db: Db = database,
): Promise<TrendingListing[]> {
  const today = sql`${dayInYiwu(now)}::date`;
  const isThisWeek = sql`d.day >= ${today} - 7`;
  const [row] = await db.execute<{ cards: ListingCard[]; weeks: Record<number, Week> }>(sql`
    with counted as (
      select d.listing_id, sum(d.views) filter (where ${isThisWeek}) as views,
        coalesce(sum(d.views) filter (where d.day < ${today} - 7), 0) as before,
        sum(d.inquiries) filter (where ${isThisWeek}) as inquiries,
        sum((d.views + d.inquiries * ${inquiryWeight}::int) * power(${decay}::float8, ${today} - 1 - d.day))
          filter (where ${isThisWeek}) as heat
      from listing_days d join listing_search n on n.listing_id = d.listing_id
      where d.day >= ${today} - 14 and d.day < ${today} group by d.listing_id),
    hot as materialized (
      select *, row_number() over (order by heat desc, listing_id desc) as place from counted
      where views >= ${fewestViews} and views > before order by heat desc, listing_id desc limit ${count})
    select ${listingCards(locale, sql`select listing_id, place from hot`)} as cards,
      (select coalesce(jsonb_object_agg(h.listing_id, jsonb_build_object('views', h.views, 'viewsBefore', h.before, 'inquiries', h.inquiries,
          'days', (select jsonb_agg(coalesce(e.views, 0) order by g.day)
            from generate_series(${today} - 7, ${today} - 1, interval '1 day') g(day)
            left join listing_days e on e.listing_id = h.listing_id and e.day = g.day::date)
        )), '{}') from hot h) as weeks`);
  const { cards = [], weeks = {} } = row ?? {};
  return cards.flatMap((card) => {
    const week = weeks[card.id];
    return week ? [{ ...card, week }] : [];
  });
}
