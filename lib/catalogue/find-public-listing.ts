import { type SQL, sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { ListingStatus } from "@/db/schema";
import type { Pace } from "../factory/lead-time";
import type { Locale, SomeTexts } from "../locale";
import { sellerOf } from "../shops/public-shop";
import { attributeName, type ListedAs } from "../taxonomy-names";
import { listedAs } from "./listed-as";
import type { Packing, Trade } from "./listing";
import { type PublicListing, type PublicPicture, publicStatuses } from "./public-listing";
import { hotJson } from "./week";

/** What most designs have none of. */
type RareParts = Pick<PublicListing, "certificates" | "clip" | "trial" | "parent" | "children">;
const noRareParts: RareParts = { certificates: [], clip: null, trial: null, parent: null, children: [] };

/** `listing`: all but what is read beside it; `told`: what is said of each attribute by its code. */
type Row = {
  listing: Omit<PublicListing, keyof RareParts | keyof ListedAs | keyof Trade | keyof Beside | "attributes">;
  trade: Pick<Trade, "tiers" | "leadTimes"> & { packing?: Packing | null };
  pace: Pace | null;
  categoryId: number;
  told: Record<string, SomeTexts>;
  rare: RareParts | null;
} & Beside;
type Beside = Pick<PublicListing, "slugs" | "text" | "shop"> & {
  pictures: (Omit<PublicPicture, "alt"> & { alt: SomeTexts })[];
};

/** Where the parts of a row `l` of shown_listings are read from. */
type Source = Record<"from" | "slugs" | "trade" | "pictures", SQL>;

/** Its card has them in one place, and is written in the same transaction as they are. */
const card: Source = {
  from: sql`join listing_cards k on k.listing_id = l.id and k.pictures is not null`,
  slugs: sql`k.slugs`,
  trade: sql`k.trade`,
  pictures: sql`k.pictures`,
};
/** What is removed, not public yet or of a closed shop has no card; one of before migration 0057 has not all pictures. */
const tables: Source = {
  from: sql``,
  slugs: sql`l.slugs`,
  trade: sql`json_build_object('tiers', l.tiers, 'leadTimes', l.lead_times, 'packing', l.packing)`,
  pictures: sql`l.pictures`,
};

/**
 * A listing as anybody may read it, in one round trip or two: published, paused, discontinued, or removed (a 410).
 * Drafts do not exist here, whoever asks, unless `statuses` says otherwise within the shop's own walls.
 */
export async function findPublicListing(
  id: number,
  locale: Locale,
  db: Db = readPool,
  statuses: readonly ListingStatus[] = publicStatuses,
): Promise<PublicListing | undefined> {
  const read = async (source: Source) => (await db.execute<Row>(rowOf(id, locale, statuses, source)))[0];
  const found = (await read(card)) ?? (await read(tables));
  if (!found) return undefined;
  const { listing, trade, slugs, text, shop, pace } = found;
  const { attributeCodes, ...listed } = await listedAs(found.categoryId, locale, db);
  return Object.assign(listing, listed, found.rare ?? noRareParts, trade, {
    slugs,
    text,
    shop,
    pace,
    packing: trade.packing ?? undefined,
    pictures: found.pictures.map((picture) => ({ ...picture, alt: picture.alt[locale] ?? null })),
    attributes: inOrder(found.told, attributeCodes, locale),
  });
}

const rowOf = (id: number, locale: Locale, statuses: readonly ListingStatus[], source: Source) => sql`
  select row_to_json(q) as listing, l.category_id as "categoryId", l.attributes as told, l.pace,
    ${source.slugs} as slugs, ${source.trade} as trade, ${source.pictures} as pictures,
    (select json_build_object('locale', t.locale, 'title', t.title, 'description', t.description)
      from shown_texts t where t.listing_id = l.id and t.locale = ${localeFor(source.slugs, locale)}) as text,
    ${sellerOf(sql`l.shop_id`)} as shop,
    case when l.has_rare_parts then rare_parts(l.id) end as rare
  from shown_listings l ${source.from} cross join lateral (
    select l.id, l.status, l.sku, l.locale as "sourceLocale", l.currency, l.customisation,
      l.published_at as "publishedAt", l.changed_at as "changedAt", l.successor_id as "successorId",
      ${hotJson(sql`l.id`)} as hot) q
  where l.id = ${id} and l.status in ${statuses}`;

/** The language a row `l` of shown_listings is told in: the reader's, else English, else its source language, else any. */
const localeFor = (slugs: SQL, locale: Locale) => sql`case when ${slugs} ? ${locale}::text then ${locale}
  when ${slugs} ? 'en' then 'en' when ${slugs} ? l.locale then l.locale
  else (select min(known) from jsonb_object_keys(${slugs}) known) end`;

/** Attributes as the category orders them, others after it by their code; those we do not have are left out. */
function inOrder(told: Row["told"], codes: ListedAs["attributeCodes"], locale: Locale): PublicListing["attributes"] {
  const others = Object.keys(told).filter((code) => !codes.includes(code));
  return [...codes, ...others.sort()].flatMap((code) => {
    const [value, name] = [told[code], attributeName(locale, code)];
    return value && name ? [{ code, name, value }] : [];
  });
}
