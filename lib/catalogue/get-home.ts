import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale, SomeTexts } from "../i18n/locale";
import { cachedCounts } from "./cached-counts";
import { type CardRow, cardArray, toCard } from "./card-rows";
import type { IndustryOverview } from "./category";
import type { ListingCard } from "./listing-card";
import { cachedTrust, type Trust, trustJson } from "./trust";
import { dayInYiwu } from "./working-days";

/** A shop whose listings grew out of one another, with the listing that has most children. */
export type StoryShop = {
  id: number;
  handle: string;
  names: SomeTexts;
  stories: SomeTexts;
  /** The language the shop writes in. */
  locale: Locale;
  lead: ListingCard[];
  /** The first picture of its booth, or else its cover; null without either. */
  picture: { key: string; color: string } | null;
};

export type Home = {
  designCount: number;
  boothCount: number;
  /** Since midnight in Yiwu. */
  newTodayCount: number;
  trust: Trust;
  /** At most twelve, each from another shop, newest first. */
  newest: ListingCard[];
  storyShops: StoryShop[];
  /** Those with most published listings first. */
  industries: Pick<IndustryOverview, "id" | "slug" | "name" | "districtCode" | "districtName" | "floor" | "count">[];
};

type Row = Omit<Home, "newest" | "storyShops"> & {
  newest: CardRow[];
  storyShops: (Omit<StoryShop, "lead"> & { lead: CardRow[] })[];
};

const boothPicture = sql`coalesce(
  (select json_build_object('key', p.key, 'color', p.color) from shown_shop_pictures p
    where p.shop_id = s.id order by p.shows <> 'booth', p.position limit 1),
  (select json_build_object('key', c.key, 'color', c.color) from shown_covers c where c.shop_id = s.id))`;

/** Reads everything on the home page in one statement. */
export async function getHome(locale: Locale, db: Db = readPool): Promise<Home> {
  const trust = cachedTrust.get("trust", db);
  const today = `new on ${dayInYiwu(new Date())}`;
  const newest = cardArray(
    locale,
    sql`select listing_id, row_number() over (order by published_at desc, listing_id desc) as place from (
          select distinct on (shop_id) listing_id, published_at from (
            select listing_id, shop_id, published_at from listing_search where published_at > now() - interval '7 days'
            order by published_at desc, listing_id desc limit 400) latest
          order by shop_id, published_at desc, listing_id desc) newest
        order by published_at desc, listing_id desc limit 12`,
  );
  const lead = cardArray(
    locale,
    sql`select n.listing_id, 1 as place from listing_search n where n.shop_id = s.id
        order by (select count(*) from listing_origins o where o.parent_id = n.listing_id) desc, n.listing_id limit 1`,
  );
  const [row] = await db.execute<Row>(sql`
    select coalesce((select count from facet_counts where category_id = 0 and facet = 0), 0) as "designCount",
      coalesce(${cachedCounts.get("booths", db) ?? null}::int, (select count(*)::int from booths) - (
        select count(*)::int from shops s join booths b on b.shop_id = s.id where s.closed_at is not null)) as "boothCount",
      coalesce(${cachedCounts.get(today, db) ?? null}::int, (select count(*)::int from listing_search
        where published_at >= date_trunc('day', now(), 'Asia/Shanghai'))) as "newTodayCount",
      coalesce(${trust ? JSON.stringify(trust) : null}::json, ${trustJson}) as trust,
      ${newest} as newest,
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'handle', s.handle, 'names', s.names, 'stories', s.stories,
          'locale', s.locale, 'lead', ${lead}, 'picture', ${boothPicture}) order by s.links desc, s.id), '[]')
        from (select s.*, count(*) as links from shops s join listing_origins o on o.shop_id = s.id
          where s.closed_at is null and s.stories <> '{}' group by s.id order by links desc, s.id limit 3) s) as "storyShops",
      (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'slug', i.slug, 'name', i.names->>${locale},
          'districtCode', i.district_code, 'districtName', d.names->>${locale}, 'floor', i.floor, 'count', coalesce(sold.count, 0)
          ) order by sold.count desc nulls last, i.position), '[]')
        from categories i join districts d on d.code = i.district_code
        left join facet_counts sold on sold.category_id = i.id and sold.facet = 0
        where i.parent_id is null) as industries`);
  if (!row) throw new Error("the home query returned no row");
  cachedCounts.set("booths", row.boothCount, db);
  cachedCounts.set(today, row.newTodayCount, db);
  cachedTrust.set("trust", row.trust, db);
  const storyShops = row.storyShops.map((shop) => ({ ...shop, lead: shop.lead.map(toCard) }));
  return { ...row, newest: row.newest.map(toCard), storyShops };
}
