import { type SQL, sql } from "drizzle-orm";
import type { Locale, SomeTexts } from "../locale";
import type { Trade } from "./listing";
import { tradeColumns } from "./trade-columns";
import { hotJson, type Rise } from "./week";

/** A published design as lists show it. */
export type ListingCard = {
  id: number;
  slug: string;
  /** In the reader's language, else English, else the source language: `titleLocale` says which. */
  title: string;
  titleLocale: Locale;
  /** Size in pixels, colour `#rrggbb` until it is there. */
  picture: { key: string; width: number; height: number; color: string } | null;
  /** A piece at the last and at the first tier, in the smallest unit; null reads "price on request". */
  price: { currency: "CNY" | "USD"; low: number; high: number } | null;
  moq: number | null;
  unitCode: string;
  /** Working days until it leaves Yiwu: fewest and most. */
  leadDays: { low: number; high: number } | null;
  /** The shop's first. */
  booth: { districtCode: string; floor: number; area: string | null; street: number | null; number: string } | null;
  shop: { handle: string; names: SomeTexts; locale: Locale };
  /** Published within seven days. */
  isNew: boolean;
  /** Looked at much more than the week before; null for most. */
  hot: Rise | null;
  /** What any quantity of it costs, when it leaves and how it is packed; read only where a quantity was asked. */
  trade?: Trade;
};

/**
 * A JSON array of `ListingCard`, in the order of `picks`: a select of `listing_id` and `place`, such as
 * `select listing_id, row_number() over (order by published_at desc) as place from listing_search limit 24`.
 * With a quantity, cards know what it means for each design.
 */
export const listingCards = (locale: Locale, picks: SQL, quantity?: number): SQL<ListingCard[]> => sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', l.id, 'slug', t.slug, 'title', t.title, 'titleLocale', t.locale, 'unitCode', c.unit_code,
    'isNew', l.published_at > now() - interval '7 days', 'hot', ${hotJson},
    'picture', (select jsonb_build_object('key', f.key, 'width', f.width, 'height', f.height, 'color', f.color)
      from listing_pictures g join pictures f on f.id = g.picture_id and f.shop_id = g.shop_id
      where g.listing_id = l.id order by g.position limit 1),
    'price', case when p.moq is not null then jsonb_build_object('currency', l.currency, 'low', p.low, 'high', p.high) end,
    'moq', p.moq,
    'leadDays', (select jsonb_build_object('low', min(d.working_days), 'high', max(d.working_days))
      from lead_times d where d.listing_id = l.id having count(*) > 0),
    'booth', (select jsonb_build_object('districtCode', b.district_code, 'floor', b.floor, 'area', b.area,
        'street', b.street, 'number', b.number)
      from booths b where b.shop_id = l.shop_id order by b.position, b.id limit 1),
    'shop', jsonb_build_object('handle', s.handle, 'names', s.names, 'locale', s.locale)
  )${quantity ? tradeJson : sql``} order by pick.place), '[]')
  from (${picks}) pick
  join listings l on l.id = pick.listing_id
  join shops s on s.id = l.shop_id
  join categories c on c.id = l.category_id
  cross join lateral (select min(unit_price) as low, max(unit_price) as high, min(from_quantity) as moq
    from price_tiers where listing_id = l.id) p
  join lateral (select locale, title, slug from listing_texts where listing_id = l.id and locale in (${locale}, 'en', l.locale)
    order by locale = ${locale} desc, locale = 'en' desc, locale = l.locale desc limit 1) t on true)`;

const tradeJson = sql` || jsonb_build_object('trade', (select jsonb_strip_nulls(to_jsonb(trade)) from (select ${tradeColumns}) trade))`;
