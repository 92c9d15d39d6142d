import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale } from "../i18n/locale";
import { type CardRow, cardArray, toCard } from "./card-rows";
import type { ListingCard } from "./listing-card";
import type { WeeklyViews } from "./weekly-views";

export type TrendingListing = ListingCard & { week: WeeklyViews };

/** Lists published listings with at least 1 % more views than the week before, the hottest first; see measure-heat.ts. */
export async function listTrendingListings(
  locale: Locale,
  count: number,
  db: Db = readPool,
): Promise<TrendingListing[]> {
  const [row] = await db.execute<{ cards: CardRow[]; weeks: Record<number, WeeklyViews> }>(sql`
    with hot as materialized (
      select h.*, row_number() over (order by h.heat desc, h.listing_id desc) as place
      from listing_heat h join listing_search n on n.listing_id = h.listing_id
      where h.views >= 1.01 * h.views_before order by h.heat desc, h.listing_id desc limit ${count}::int)
    select ${cardArray(locale, sql`select listing_id, place from hot`)} as cards,
      (select coalesce(json_object_agg(h.listing_id, json_build_object('views', h.views, 'viewsBefore', h.views_before,
        'inquiries', h.inquiries, 'days', h.days)), '{}') from hot h) as weeks`);
  const { cards = [], weeks = {} } = row ?? {};
  return cards.flatMap((row) => {
    const card = toCard(row);
    const week = weeks[card.id];
    return week ? [{ ...card, week }] : [];
  });
}
