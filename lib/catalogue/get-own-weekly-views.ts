import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type Actor, isAtLeast } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { dayInYiwu } from "./working-days";

export type ViewedListing = {
  id: number;
  title: string;
  titleLocale: Locale;
  pictureKey: string | null;
  /** Views of the last seven whole days, and of the seven before. */
  views: number;
  viewsBefore: number;
  inquiries: number;
  /** Views per day over the last fortnight, the oldest first. */
  days: number[];
};
export type OwnWeeklyViews = { views: number; viewsBefore: number; moving: ViewedListing[] };

/**
 * Reads the views of a shop's listings in the seven whole days before today, and its three most viewed listings.
 * @throws NotFound when the actor is not a member
 */
export async function getOwnWeeklyViews(
  actor: Actor,
  { shopId, reader, now = new Date() }: { shopId: number; reader: Locale; now?: Date },
  db: Db = database,
): Promise<OwnWeeklyViews> {
  if (!isAtLeast(actor, shopId, "assistant")) throw new NotFound("shop");
  const today = dayInYiwu(now);
  const [found] = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ week: OwnWeeklyViews }>(sql`
        with counted as (
          select d.listing_id, coalesce(sum(d.views) filter (where d.day >= ${today}::date - 7), 0)::int as views,
            coalesce(sum(d.views) filter (where d.day < ${today}::date - 7), 0)::int as views_before,
            coalesce(sum(d.inquiries) filter (where d.day >= ${today}::date - 7), 0)::int as inquiries
          from listing_days d
          where d.shop_id = ${shopId} and d.day >= ${today}::date - 14 and d.day < ${today}::date
          group by d.listing_id),
        moving as (
          select c.listing_id as id, c.views, c.views_before as "viewsBefore", c.inquiries, t.title,
            t.locale as "titleLocale",
            (select f.key from listing_pictures y join pictures f on f.id = y.picture_id and f.shop_id = y.shop_id
              where y.listing_id = c.listing_id order by y.position limit 1) as "pictureKey",
            (select jsonb_agg(coalesce(e.views, 0) order by g.day)
              from generate_series(${today}::date - 14, ${today}::date - 1, interval '1 day') g(day)
              left join listing_days e on e.listing_id = c.listing_id and e.day = g.day::date) as days
          from counted c
          join listings l on l.id = c.listing_id and l.status = 'published'
          join lateral (select x.title, x.locale from listing_texts x where x.listing_id = l.id
            order by x.locale = ${reader} desc, x.locale = 'en' desc, x.locale = l.locale desc limit 1) t on true
          where c.views > 0 order by c.views desc, c.listing_id desc limit 3)
        select jsonb_build_object(
          'views', (select coalesce(sum(views), 0) from counted),
          'viewsBefore', (select coalesce(sum(views_before), 0) from counted),
          'moving', (select coalesce(jsonb_agg(to_jsonb(m) order by m.views desc, m.id desc), '[]') from moving m)
        ) as week`),
    db,
  );
  return found?.week ?? { views: 0, viewsBefore: 0, moving: [] };
}
