import { type SQL, sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale } from "../i18n/locale";
import type { DaysAway } from "../shops/holidays";
import { marketDaysAway } from "../shops/list-holidays";
import type { ListingCard } from "./listing-card";
import { isHot } from "./weekly-views";

/** The columns of a card. They are flat, so that the database builds no nested JSON; toCard() nests them. */
export type CardRow = Pick<
  ListingCard,
  | "slug"
  | "title"
  | "titleLocale"
  | "picture"
  | "unitCode"
  | "moq"
  | "booth"
  | "answersIn"
  | "isVerified"
  | "isNew"
  | "trade"
> & { id: number | string; currency: "CNY" | "USD"; daysAway?: DaysAway[] } & Record<
    "low" | "high" | "fewestDays" | "mostDays" | "views" | "viewsBefore" | "votes" | "goal",
    number | null
  >;

/** With `quantity`, each card has its trade terms and the closed days of the market. With `shopId`, the one shop of all cards is read once. */
type Options = { quantity?: number; shopId?: number | SQL };

/**
 * Selects rows of `CardRow` in the order of `ranking`, a select of `listing_id` and `place` such as
 * `select listing_id, row_number() over (order by published_at desc) as place from listing_search limit 24`.
 * It reads the listing's columns from `listing_cards`, the shop's from `shop_cards`, and the current heat and trial.
 */
const cardRows = (locale: Locale, ranking: SQL, { quantity, shopId }: Options = {}): SQL => sql`
  select ${columns(locale)}, ${shopId ? shopColumnsOf(shopId) : shopColumns} ${quantity ? sql`, l.trade, ${marketDaysAway} as "daysAway"` : sql``}
  from (${ranking}) pick ${shopId ? withListings : withShops} order by pick.place`;

/**
 * Selects the same rows as a JSON array for a larger query. It is JSON, not JSONB, because no query reads parts of it.
 */
export const cardArray = (locale: Locale, ranking: SQL, options?: Options): SQL<CardRow[]> =>
  sql`array_to_json(array(select row_to_json(card) from (${cardRows(locale, ranking, options)}) card))`;

/** Selects several lists in one statement as rows of `list` and `cards`; their `ranking` also selects a `list`. */
export const cardLists = (locale: Locale, ranking: SQL): SQL => sql`
  select pick.list, json_agg(row_to_json(card) order by pick.place) as cards
  from (${ranking}) pick ${withShops} cross join lateral (select ${columns(locale)}, ${shopColumns}) card group by pick.list`;

/** Reads a list of cards alone. It costs the database a fifth less than cardArray(). */
export async function readCards(
  locale: Locale,
  ranking: SQL,
  options: Options = {},
  db: Db = readPool,
): Promise<ListingCard[]> {
  const rows = await db.execute<CardRow>(cardRows(locale, ranking, options));
  return rows.map(toCard);
}

export function toCard(row: CardRow): ListingCard {
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
    isVerified: row.isVerified,
    isNew: row.isNew,
    hot: row.views === null || row.viewsBefore === null ? null : { views: row.views, viewsBefore: row.viewsBefore },
    trial: row.votes === null || row.goal === null ? null : { votes: row.votes, goal: row.goal },
    ...(row.trade && { trade: { ...row.trade, daysAway: row.daysAway } }),
  };
}

const span = (low: number | null, high: number | null) => (low === null || high === null ? null : { low, high });

/** Joins to each row `pick` the listing's card `l`, its heat `h` while it is hot, and its trial `r` while it runs. */
const withListings = sql`join listing_cards l on l.listing_id = pick.listing_id and l.is_listed
  left join listing_heat h on h.listing_id = l.listing_id and ${isHot}
  left join trials r on r.listing_id = l.listing_id and r.status = 'running'`;
/** Joins the shop's card `k` as well. */
const withShops = sql`${withListings} join shop_cards k on k.shop_id = l.shop_id`;

const isVerified = sql`json_array_length(k.seller->'verified') > 0`;
const shopColumns = sql`k.booth, k.answer_minutes as "answersIn", ${isVerified} as "isVerified"`;
const shopColumnsOf = (shopId: number | SQL) => sql`(select booth from shop_cards where shop_id = ${shopId}) as booth,
  (select answer_minutes from shop_cards where shop_id = ${shopId}) as "answersIn",
  (select ${isVerified} from shop_cards k where shop_id = ${shopId}) as "isVerified"`;

const columns = (locale: Locale) => sql`l.listing_id as id,
  case when l.titles ? ${locale}::text then ${locale} when l.titles ? 'en' then 'en' else l.locale end as "titleLocale",
  coalesce(l.titles->>${locale}, l.titles->>'en', l.titles->>l.locale) as title,
  coalesce(l.slugs->>${locale}, l.slugs->>'en', l.slugs->>l.locale) as slug,
  l.picture, l.unit_code as "unitCode", l.moq, l.currency, l.price_low as low, l.price_high as high,
  l.days_low as "fewestDays", l.days_high as "mostDays", l.published_at > now() - interval '7 days' as "isNew",
  h.views, h.views_before as "viewsBefore", r.votes, r.goal`;
