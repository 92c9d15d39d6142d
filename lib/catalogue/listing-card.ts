import { type SQL, sql } from "drizzle-orm";
import type { Locale } from "../locale";
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
 * What a design itself says lies ready in `listing_cards`; its booth, answers and heat are read as they are now.
 * With a quantity, cards know what it means for each design. It is JSON and not JSONB because nothing looks into it.
 */
export const listingCards = (
  locale: Locale,
  picks: SQL,
  { quantity, ofShop }: { quantity?: number; ofShop?: number } = {},
): SQL<ListingCard[]> => {
  const shopId = ofShop === undefined ? sql`l.shop_id` : sql`${ofShop}::bigint`;
  return sql`array_to_json(array(select row_to_json(card) from (
    select ${designOf(locale)}, ${sellerOf(shopId)} ${quantity ? sql`, l.trade` : sql``}
    from (${picks}) pick join listing_cards l on l.listing_id = pick.listing_id ${withTrial} order by pick.place) card))`;
};

/**
 * Several lists in one pass, as rows of `list` and `cards`: their `picks` also have a `list` and a `shop_id`. A shop that
 * several of them are of is read once.
 */
export const listingCardLists = (locale: Locale, picks: SQL): SQL => sql`
  with picks as materialized (${picks}),
  sellers as materialized (
    select p.shop_id, ${sellerOf(sql`p.shop_id`)} from (select distinct shop_id from picks) p)
  select pick.list, json_agg(row_to_json(card) order by pick.place) as cards
  from picks pick join sellers s on s.shop_id = pick.shop_id
  join listing_cards l on l.listing_id = pick.listing_id ${withTrial}
  cross join lateral (select ${designOf(locale)}, s.booth, s."answersIn") card group by pick.list`;

/** What the row `l` of listing_cards says of its design, and its trial `r`. */
const designOf = (locale: Locale) => sql`l.listing_id as id,
  case when l.titles ? ${locale}::text then ${locale} when l.titles ? 'en' then 'en' else l.locale end as "titleLocale",
  coalesce(l.titles->>${locale}, l.titles->>'en', l.titles->>l.locale) as title,
  coalesce(l.slugs->>${locale}, l.slugs->>'en', l.slugs->>l.locale) as slug,
  l.picture, l.unit_code as "unitCode", l.moq,
  case when l.moq is not null then json_build_object('currency', l.currency, 'low', l.price_low, 'high', l.price_high) end as price,
  case when l.days_low is not null then json_build_object('low', l.days_low, 'high', l.days_high) end as "leadDays",
  l.published_at > now() - interval '7 days' as "isNew", ${hotJson(sql`l.listing_id`)} as hot,
  case when r.listing_id is not null then json_build_object('votes', r.votes, 'goal', r.goal) end as trial`;

const withTrial = sql`left join trials r on r.listing_id = l.listing_id and r.status = 'running'`;

const sellerOf = (shopId: SQL) => sql`
  (select row_to_json(b) from (select district_code as "districtCode", floor, area, street, number, ${floorPageJson} as page
    from booths b where shop_id = ${shopId} order by position, id limit 1) b) as booth,
  ${answersIn(shopId)} as "answersIn"`;
