import { type SQL, sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale } from "../i18n/locale";
import type { ListingCard } from "./listing-card";
import { isHot } from "./weekly-views";

/** What a card is made of, with nothing nested that the database would have to build: cardFrom() does. */
export type CardRow = Pick<
  ListingCard,
  "slug" | "title" | "titleLocale" | "picture" | "unitCode" | "moq" | "booth" | "answersIn" | "isNew" | "trade"
> & { id: number | string; currency: "CNY" | "USD" } & Record<
    "low" | "high" | "fewestDays" | "mostDays" | "views" | "viewsBefore" | "votes" | "goal",
    number | null
  >;

/** With a quantity, cards know what it means for each design. Where all designs are of one shop, it is read once. */
type Options = { quantity?: number; shopId?: number | SQL };

/**
 * Rows of `CardRow`, in the order of `picks`: a select of `listing_id` and `place`, such as
 * `select listing_id, row_number() over (order by published_at desc) as place from listing_search limit 24`.
 * What a design itself says lies ready in `listing_cards`, what it says of its shop in `shop_cards`; heat and trials are
 * read as they are now.
 */
const cardRows = (locale: Locale, picks: SQL, { quantity, shopId }: Options = {}): SQL => sql`
  select ${columns(locale)}, ${shopId ? wordsOf(shopId) : shopWords} ${quantity ? sql`, l.trade` : sql``}
  from (${picks}) pick ${shopId ? withDesigns : withShops} order by pick.place`;

/** The same as a JSON array in a larger query. It is JSON and not JSONB because nothing looks into it. */
export const cardArray = (locale: Locale, picks: SQL, options?: Options): SQL<CardRow[]> =>
  sql`array_to_json(array(select row_to_json(card) from (${cardRows(locale, picks, options)}) card))`;

/** Several lists in one pass, as rows of `list` and `cards`: their `picks` also have a `list`. */
export const cardLists = (locale: Locale, picks: SQL): SQL => sql`
  select pick.list, json_agg(row_to_json(card) order by pick.place) as cards
  from (${picks}) pick ${withShops} cross join lateral (select ${columns(locale)}, ${shopWords}) card group by pick.list`;

/** Where cards are all that is asked: a fifth less work for the database than an array. */
export async function readCards(
  locale: Locale,
  picks: SQL,
  options: Options = {},
  db: Db = readPool,
): Promise<ListingCard[]> {
  const rows = await db.execute<CardRow>(cardRows(locale, picks, options));
  return rows.map(cardFrom);
}

export function cardFrom(row: CardRow): ListingCard {
  const price = span(row.low, row.high);
  return {
    id: Number(row.id),
    slug: row.slug,
    title: row.title,
    titleLocale: row.titleLocale,
    picture: row.picture,
    price: price && { currency: row.currency, ...price },
    moq: row.moq,
    unitCode: row.unitCode,
    leadDays: span(row.fewestDays, row.mostDays),
    booth: row.booth,
    answersIn: row.answersIn,
    isNew: row.isNew,
    hot: row.views === null || row.viewsBefore === null ? null : { views: row.views, viewsBefore: row.viewsBefore },
    trial: row.votes === null || row.goal === null ? null : { votes: row.votes, goal: row.goal },
    ...(row.trade && { trade: row.trade }),
  };
}

const span = (low: number | null, high: number | null) => (low === null || high === null ? null : { low, high });

/** Of each row `pick` its design's card `l`, its heat `h` while it is hot, and its trial `r` while it runs. */
const withDesigns = sql`join listing_cards l on l.listing_id = pick.listing_id and l.is_listed
  left join listing_heat h on h.listing_id = l.listing_id and ${isHot}
  left join trials r on r.listing_id = l.listing_id and r.status = 'running'`;
/** And its shop's card `k`. */
const withShops = sql`${withDesigns} join shop_cards k on k.shop_id = l.shop_id`;

const shopWords = sql`k.booth, k.answer_minutes as "answersIn"`;
const wordsOf = (shopId: number | SQL) => sql`(select booth from shop_cards where shop_id = ${shopId}) as booth,
  (select answer_minutes from shop_cards where shop_id = ${shopId}) as "answersIn"`;

const columns = (locale: Locale) => sql`l.listing_id as id,
  case when l.titles ? ${locale}::text then ${locale} when l.titles ? 'en' then 'en' else l.locale end as "titleLocale",
  coalesce(l.titles->>${locale}, l.titles->>'en', l.titles->>l.locale) as title,
  coalesce(l.slugs->>${locale}, l.slugs->>'en', l.slugs->>l.locale) as slug,
  l.picture, l.unit_code as "unitCode", l.moq, l.currency, l.price_low as low, l.price_high as high,
  l.days_low as "fewestDays", l.days_high as "mostDays", l.published_at > now() - interval '7 days' as "isNew",
  h.views, h.views_before as "viewsBefore", r.votes, r.goal`;
