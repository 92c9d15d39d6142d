import { type SQL, sql } from "drizzle-orm";
import type { Locale, SomeTexts } from "../locale";
import { answersIn } from "../shops/answers-in";
import { floorPageJson, type ShownBooth } from "../shops/floor-page";
import type { Trade } from "./listing";
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
  booth: ShownBooth | null;
  shop: { handle: string; names: SomeTexts; locale: Locale };
  /** Median minutes to the shop's first answer, measured; null unless it is worth a word. */
  answersIn: number | null;
  /** Published within seven days. */
  isNew: boolean;
  /** Looked at much more than the week before; null for most. */
  hot: Rise | null;
  /** Votes of a design on trial, and how many are hoped for; null for most. */
  trial: { votes: number; goal: number } | null;
  /** What any quantity of it costs, when it leaves and how it is packed; read only where a quantity was asked. */
  trade?: Trade;
};

/**
 * A JSON array of `ListingCard`, in the order of `picks`: a select of `listing_id` and `place`, such as
 * `select listing_id, row_number() over (order by published_at desc) as place from listing_search limit 24`.
 * What a design itself says lies ready in `listing_cards`; its shop, booth, answers and heat are read as they are now.
 * With a quantity, cards know what it means for each design. It is JSON and not JSONB because nothing looks into it.
 */
export const listingCards = (locale: Locale, picks: SQL, quantity?: number): SQL<ListingCard[]> => sql`(
  select coalesce(json_agg(json_build_object(
    'id', l.listing_id, 'titleLocale', t.locale, 'title', l.titles->>t.locale, 'slug', l.slugs->>t.locale,
    'picture', l.picture, 'unitCode', l.unit_code, 'moq', l.moq, ${quantity ? sql`'trade', l.trade,` : sql``}
    'price', case when l.moq is not null
      then json_build_object('currency', l.currency, 'low', l.price_low, 'high', l.price_high) end,
    'leadDays', case when l.days_low is not null then json_build_object('low', l.days_low, 'high', l.days_high) end,
    'isNew', l.published_at > now() - interval '7 days', 'hot', ${hotJson(sql`l.listing_id`)},
    'trial', case when r.listing_id is not null then json_build_object('votes', r.votes, 'goal', r.goal) end,
    'booth', (select json_build_object('districtCode', b.district_code, 'floor', b.floor, 'area', b.area,
        'street', b.street, 'number', b.number, 'page', ${floorPageJson})
      from booths b where b.shop_id = l.shop_id order by b.position, b.id limit 1),
    'answersIn', ${answersIn(sql`l.shop_id`)},
    'shop', json_build_object('handle', s.handle, 'names', s.names, 'locale', s.locale)
  ) order by pick.place), '[]')
  from (${picks}) pick
  join listing_cards l on l.listing_id = pick.listing_id
  join shops s on s.id = l.shop_id
  left join trials r on r.listing_id = l.listing_id and r.status = 'running'
  cross join lateral (select case when l.titles ? ${locale}::text then ${locale} when l.titles ? 'en' then 'en' else l.locale end as locale) t)`;
