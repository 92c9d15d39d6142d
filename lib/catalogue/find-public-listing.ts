import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale, SomeTexts } from "../i18n/locale";
import { attributeName, type CategoryPath } from "../i18n/taxonomy-names";
import type { DaysAway } from "../shops/holidays";
import { daysAwayOf } from "../shops/list-holidays";
import { sellerOf } from "../shops/public-shop";
import { getCategoryPath } from "./category-path";
import type { Pace } from "./factory/lead-time";
import type { Packing, Trade } from "./listing";
import type { PublicListing, PublicPicture } from "./public-listing";
import { translateAttribute } from "./translate-attribute";
import { hotJson } from "./weekly-views";

/** Details that most listings do not have, as the function `optional_details` returns them. */
type OptionalDetails = Pick<PublicListing, "certificates" | "trial" | "parent" | "children"> & {
  clip: PublicListing["video"];
};
const noOptionalDetails: OptionalDetails = { certificates: [], clip: null, trial: null, parent: null, children: [] };
type OptionalKey = keyof OptionalDetails | "video";

/** `listing`: all columns that are not read separately; `attributeValues`: values by attribute code. */
type Row = {
  listing: Omit<PublicListing, OptionalKey | keyof CategoryPath | keyof Trade | keyof Beside | "attributes">;
  trade: Pick<Trade, "tiers" | "leadTimes"> & { packing?: Packing };
  /** Of the shop and of the market. */
  daysAway: DaysAway[];
  pace: Pace | null;
  categoryId: number;
  attributeValues: Record<string, SomeTexts>;
  rare: OptionalDetails | null;
} & Beside;
type Beside = Pick<PublicListing, "slugs" | "text" | "shop"> & {
  pictures: (Omit<PublicPicture, "alt"> & { alt: SomeTexts })[];
};

/**
 * Finds a public listing in one statement: published, paused, discontinued or removed, also when its shop is closed
 * (the page answers 410 to the last two). Drafts have no card, so a draft is not found, not even by its own shop.
 */
export async function findPublicListing(
  id: number,
  locale: Locale,
  db: Db = readPool,
): Promise<PublicListing | undefined> {
  const [found] = await db.execute<Row>(rowOf(id, locale));
  if (!found) return undefined;
  const { listing, trade, slugs, text, pace, daysAway } = found;
  const { attributeCodes, ...listed } = await getCategoryPath(found.categoryId, locale, db);
  const { clip: video, ...details } = found.rare ?? noOptionalDetails;
  return Object.assign(listing, listed, details, trade, {
    video,
    slugs,
    text,
    shop: { ...found.shop, daysAway },
    pace,
    daysAway,
    packing: trade.packing,
    pictures: found.pictures.map((picture) => ({ ...picture, alt: picture.alt[locale] ?? null })),
    attributes: inOrder(found.attributeValues, attributeCodes, locale),
  });
}

/**
 * Reads the columns of the card `k` where it has them. Commands write the card in their transaction, so it is current.
 */
const rowOf = (id: number, locale: Locale) => sql`
  select row_to_json(q) as listing, l.category_id as "categoryId", l.attributes as "attributeValues", l.pace,
    k.slugs, k.trade, k.pictures,
    (select json_build_object('locale', t.locale, 'title', t.title, 'description', t.description,
      'origin', t.origin)
      from shown_texts t where t.listing_id = l.id and t.locale = ${textLocale(locale)}) as text,
    ${sellerOf(sql`l.shop_id`)} as shop, ${daysAwayOf(sql`l.shop_id`)} as "daysAway",
    case when l.has_optional_details then optional_details(l.id) end as rare
  from shown_listings l join listing_cards k on k.listing_id = l.id cross join lateral (
    select l.id, l.status, l.sku, l.locale as "sourceLocale", l.currency, l.customisation,
      l.published_at as "publishedAt", l.changed_at as "changedAt", l.successor_id as "successorId",
      ${hotJson(sql`l.id`)} as hot) q
  where l.id = ${id}`;

/** Selects the language of the listing's text: the reader's, else English, else its source language, else any. */
const textLocale = (locale: Locale) => sql`case when k.slugs ? ${locale}::text then ${locale}
  when k.slugs ? 'en' then 'en' when k.slugs ? l.locale then l.locale
  else (select min(known) from jsonb_object_keys(k.slugs) known) end`;

/**
 * Sorts attributes in the order of the category, others after them by code; drops attributes without a name. Values are
 * translated where the phrase book knows them.
 */
function inOrder(
  values: Row["attributeValues"],
  codes: CategoryPath["attributeCodes"],
  locale: Locale,
): PublicListing["attributes"] {
  const others = Object.keys(values).filter((code) => !codes.includes(code));
  return [...codes, ...others.sort()].flatMap((code) => {
    const [value, name] = [values[code], attributeName(locale, code)];
    if (!value || !name) return [];
    const translated = translateAttribute(value, locale);
    return [{ code, name, value: translated === undefined ? value : { ...value, [locale]: translated } }];
  });
}
