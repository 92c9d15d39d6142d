import { type SQL, sql } from "drizzle-orm";
import type { Locale } from "../locale";
import type { ShownBooth } from "../shops/shown-booth";
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
 * What a design itself says lies ready in `listing_cards`, what it says of its shop in `shop_cards`; heat and trials are
 * read as they are now. With a quantity, cards know what it means for each design. It is JSON and not JSONB because
 * nothing looks into it.
 */
export const listingCards = (
  locale: Locale,
  picks: SQL,
  { quantity }: { quantity?: number } = {},
): SQL<ListingCard[]> => sql`array_to_json(array(select row_to_json(card) from (
    select ${cardOf(locale)} ${quantity ? sql`, l.trade` : sql``} from (${picks}) pick ${withCards} order by pick.place) card))`;

/** Several lists in one pass, as rows of `list` and `cards`: their `picks` also have a `list`. */
export const listingCardLists = (locale: Locale, picks: SQL): SQL => sql`
  select pick.list, json_agg(row_to_json(card) order by pick.place) as cards
  from (${picks}) pick ${withCards} cross join lateral (select ${cardOf(locale)}) card group by pick.list`;

/** Of each row `pick` its design's card `l`, its shop's `k` and its trial `r`. */
const withCards = sql`join listing_cards l on l.listing_id = pick.listing_id join shop_cards k on k.shop_id = l.shop_id
  left join trials r on r.listing_id = l.listing_id and r.status = 'running'`;

const cardOf = (locale: Locale) => sql`l.listing_id as id,
  case when l.titles ? ${locale}::text then ${locale} when l.titles ? 'en' then 'en' else l.locale end as "titleLocale",
  coalesce(l.titles->>${locale}, l.titles->>'en', l.titles->>l.locale) as title,
  coalesce(l.slugs->>${locale}, l.slugs->>'en', l.slugs->>l.locale) as slug,
  l.picture, l.unit_code as "unitCode", l.moq,
  case when l.moq is not null then json_build_object('currency', l.currency, 'low', l.price_low, 'high', l.price_high) end as price,
  case when l.days_low is not null then json_build_object('low', l.days_low, 'high', l.days_high) end as "leadDays",
  l.published_at > now() - interval '7 days' as "isNew", ${hotJson(sql`l.listing_id`)} as hot,
  case when r.listing_id is not null then json_build_object('votes', r.votes, 'goal', r.goal) end as trial,
  k.booth, k.answers_in as "answersIn"`;
