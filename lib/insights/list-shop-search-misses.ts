import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { dayInYiwu } from "../catalogue/working-days";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { type Locale, locales } from "../i18n/locale";
import { textVectors } from "../search/text-vectors";
import { canReadMetrics } from "./policy";

export type ShopSearchMiss = {
  /** The language of the search page. */
  locale: Locale;
  words: string;
  /** Visitors; somebody who searches on two days counts twice. */
  count: number;
  /** The category or industry of the words. */
  categoryId: number;
};

const maxMisses = 8;
/** Misses that are compared with the own listings of the shop, which takes a few milliseconds each for 5,000 listings. */
const maxCompared = 16;
/** Days up to today, in whole weeks. */
const days = 28;
/** Words that fewer visitors searched for in a week are not shown to shops, since they may be one person's. */
const fewestOfWeek = 3;

/** Whether the row `n` has all words of the miss `m`, as a search in its language finds them by their titles. */
const hasWords = sql`case m.locale ${sql.join(
  locales.map((locale) => sql`when ${locale} then ${textVectors[locale]} @@ m.query`),
  sql` `,
)} end`;

/**
 * Lists words that visitors searched for in 28 days, that no listing had, and that name a category in the industries of
 * the shop's published listings; without words that a listing of the shop has by now. Most visitors first.
 * @throws NotFound if the actor is not a member of the shop
 */
export async function listShopSearchMisses(
  actor: Actor,
  { shopId }: { shopId: number },
  db: Db = database,
  now = new Date(),
): Promise<ShopSearchMiss[]> {
  if (!canReadMetrics(actor, { shopId })) throw new NotFound("shop");
  const today = sql`${dayInYiwu(now)}::date`;
  return asShop(
    shopId,
    (tx) =>
      tx.execute<ShopSearchMiss>(sql`
        with own as materialized (select n.* from listing_search n where n.shop_id = ${shopId}),
        own_categories as (select c.id from categories c
          where coalesce(c.parent_id, c.id) in (select industry_id from own)),
        weeks as (
          select locale, words, category_id, sum(count) as count
          from search_misses
          where category_id in (select id from own_categories) and day > ${today} - ${days}::integer and day <= ${today}
          group by locale, words, category_id, (${today} - day) / 7 having sum(count) >= ${fewestOfWeek}),
        missed as (
          select locale, words, min(category_id) as category_id, sum(count)::integer as count
          from weeks group by locale, words order by 4 desc, words, locale limit ${maxCompared}),
        -- Stems the words of each miss once, not once for each listing.
        stemmed as materialized (select *, search_query(locale, words) as query from missed)
        select m.locale, m.words, m.category_id as "categoryId", m.count from stemmed m
        where not exists (select from own n where ${hasWords})
        order by m.count desc, m.words, m.locale limit ${maxMisses}`),
    db,
  );
}
