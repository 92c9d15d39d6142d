import { sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import type { Locale } from "../locale";
import { type ListingCard, listingCards } from "./listing-card";
import type { Week } from "./week";
import { dayInYiwu } from "./working-days";

export type TrendingListing = ListingCard & { week: Week };

/**
 * Designs on sale that more people look at than the week before, most wanted first; see measure-heat.ts. Their days are
 * the seven whole ones in Yiwu before `now`.
 */
export async function listTrendingListings(
  locale: Locale,
  count: number,
  now = new Date(),
  db: Db = reader,
): Promise<TrendingListing[]> {
  const today = sql`${dayInYiwu(now)}::date`;
  const [row] = await db.execute<{ cards: ListingCard[]; weeks: Record<number, Week> }>(sql`
    with hot as materialized (
      select h.*, row_number() over (order by h.heat desc, h.listing_id desc) as place
      from listing_heat h join listing_search n on n.listing_id = h.listing_id
      where h.views > h.views_before order by h.heat desc, h.listing_id desc limit ${count}::int)
    select ${listingCards(locale, sql`select listing_id, place from hot`)} as cards,
      (select coalesce(jsonb_object_agg(h.listing_id, jsonb_build_object('views', h.views, 'viewsBefore', h.views_before,
          'inquiries', h.inquiries, 'days', (select jsonb_agg(coalesce(e.views, 0) order by g.day)
            from generate_series(${today} - 7, ${today} - 1, interval '1 day') g(day)
            left join listing_days e on e.listing_id = h.listing_id and e.day = g.day::date)
        )), '{}') from hot h) as weeks`);
  const { cards = [], weeks = {} } = row ?? {};
  return cards.flatMap((card) => {
    const week = weeks[card.id];
    return week ? [{ ...card, week }] : [];
  });
}
