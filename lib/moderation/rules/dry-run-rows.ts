import { type SQL, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Db } from "@/db/client";
import type { Found, RuleName } from "@/db/schema";
import type { SomeTexts } from "@/lib/i18n/locale";
import type { Texts } from "./find-words";
import { samePictures, textsFrom } from "./read-checked";
import type { CheckedTarget } from "./report-findings";
import { firstDesigns, isWordRule } from "./rules";

export type PublicTarget = CheckedTarget["target"];
export type Row = {
  id: number;
  titles: SomeTexts;
  /** The slugs of a design in URLs. */
  slugs: SomeTexts;
  shop: { handle: string; names: SomeTexts };
  texts: Texts;
  pictures: NonNullable<Found["pictures"]>;
};

/** Lists the ids of what is on view, the newest first. */
export async function listNext(target: PublicTarget, before: number, limit: number, db: Db): Promise<number[]> {
  const found = await db.execute<{ id: string }>(publicRows[target](before, limit));
  return found.map(({ id }) => Number(id));
}

const publicRows: Record<PublicTarget, (before: number, limit: number) => SQL> = {
  listing: (before, limit) => sql`
    select k.listing_id as id from listing_cards k
    where k.is_listed and k.listing_id < ${before} order by k.listing_id desc limit ${limit}`,
  shop: (before, limit) => sql`
    select s.id from shops s
    where s.confirmed_at is not null and s.closed_at is null and s.id < ${before} order by s.id desc limit ${limit}`,
  video: (before, limit) => sql`
    select v.id from videos v join shops s on s.id = v.shop_id and s.confirmed_at is not null and s.closed_at is null
    where v.published_at is not null and v.id < ${before} order by v.id desc limit ${limit}`,
};

/** Reads those of the designs, shops or videos that the rule looks at. */
export async function readBatch(target: PublicTarget, rule: RuleName, ids: readonly number[], db: Db): Promise<Row[]> {
  const { from, id, titles, slugs, texts, shopId } = parts[target];
  const isOfListing = target === "listing";
  const rows = await db.execute<{ row: Row }>(sql`
    select jsonb_build_object('id', ${id}, 'titles', ${titles}, 'slugs', ${slugs}, 'texts', ${isWordRule(rule) ? texts : nothing},
      'shop', jsonb_build_object('handle', s.handle, 'names', s.names),
      'pictures', ${isOfListing && rule === "same_picture" ? samePictures : nothing}) as row
    from ${from}
    where ${id} = any (${intArray(ids)}::bigint[]) and ${conditionOf(rule, shopId)}
    order by ${id} desc`);
  return rows.map(({ row }) => row);
}

const nothing = sql`'[]'::jsonb`;

/** The texts of a JSON object with a text per language. */
const textsIn = (
  texts: SQL,
): SQL => sql`(select coalesce(jsonb_agg(jsonb_build_object('locale', e.key, 'text', e.value)), '[]')
  from jsonb_each_text(${texts}) e)`;

const parts: Record<PublicTarget, Record<"from" | "id" | "titles" | "slugs" | "texts" | "shopId", SQL>> = {
  listing: {
    from: sql`listings l join listing_cards k on k.listing_id = l.id join shops s on s.id = l.shop_id`,
    id: sql`l.id`,
    titles: sql`k.titles`,
    slugs: sql`k.slugs`,
    texts: textsFrom(sql`shown_texts`),
    shopId: sql`l.shop_id`,
  },
  shop: {
    from: sql`shops s`,
    id: sql`s.id`,
    titles: sql`s.names`,
    slugs: sql`'{}'::jsonb`,
    texts: sql`${textsIn(sql`s.names`)} || ${textsIn(sql`s.stories`)}`,
    shopId: sql`s.id`,
  },
  video: {
    from: sql`videos v join shops s on s.id = v.shop_id`,
    id: sql`v.id`,
    titles: sql`v.titles`,
    slugs: sql`'{}'::jsonb`,
    texts: textsIn(sql`v.own_titles`),
    shopId: sql`v.shop_id`,
  },
};

/** The condition on what a rule looks at, if that is not everything. */
function conditionOf(rule: RuleName, shopId: SQL): SQL {
  if (rule === "brand_words") return sql`not ${hasCheck(shopId, sql`y.claim = 'brand'`)}`;
  if (rule !== "first_designs") return sql`true`;
  return sql`not ${hasCheck(shopId, sql`true`)} and (select count(*) from listing_cards o
    where o.shop_id = l.shop_id and o.is_listed and o.listing_id <= l.id) <= ${firstDesigns}`;
}

const hasCheck = (shopId: SQL, claim: SQL): SQL => sql`exists (select from verifications y
  where y.shop_id = ${shopId} and y.status = 'approved' and ${claim} and coalesce(y.valid_until >= current_date, true))`;
