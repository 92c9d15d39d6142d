import { sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import type { ListingStatus } from "@/db/schema";
import type { Locale, SomeTexts } from "../locale";
import { sellerOf } from "../shops/public-shop";
import { attributeName, type ListedAs } from "../taxonomy-names";
import { listedAs } from "./listed-as";
import { type PublicListing, type PublicPicture, publicStatuses } from "./public-listing";
import { tradeColumns } from "./trade-columns";
import { hotJson } from "./week";

/** What most designs have none of. */
type RareParts = Pick<PublicListing, "certificates" | "clip" | "trial" | "parent" | "children">;
const noRareParts: RareParts = { certificates: [], clip: null, trial: null, parent: null, children: [] };

/** A listing but for what is added to it; `told`: what is said of each attribute by its code. */
type Row = {
  listing: Omit<PublicListing, keyof RareParts | keyof ListedAs | "packing" | "attributes" | "pictures"> & {
    packing: PublicListing["packing"] | null;
    pictures: (Omit<PublicPicture, "alt"> & { alt: SomeTexts })[];
  };
  categoryId: number;
  told: Record<string, SomeTexts>;
  rare: RareParts | null;
};

/**
 * A listing as anybody may read it, in one round trip: published, paused, discontinued, or removed (a 410).
 * Drafts do not exist here, whoever asks, unless `statuses` says otherwise within the shop's own walls.
 */
export async function findPublicListing(
  id: number,
  locale: Locale,
  db: Db = reader,
  statuses: readonly ListingStatus[] = publicStatuses,
): Promise<PublicListing | undefined> {
  const [found] = await db.execute<Row>(sql`
    select row_to_json(q) as listing, l.category_id as "categoryId", l.attributes as told,
      case when l.has_rare_parts then rare_parts(l.id) end as rare
    from shown_listings l cross join lateral (
      select l.id, l.status, l.sku, l.locale as "sourceLocale", l.currency, l.customisation,
        l.published_at as "publishedAt", l.changed_at as "changedAt", l.successor_id as "successorId",
        ${hotJson(sql`l.id`)} as hot, l.slugs,
        (select json_build_object('locale', t.locale, 'title', t.title, 'description', t.description)
          from shown_texts t where t.listing_id = l.id and t.locale = ${localeFor(locale)}) as text,
        ${tradeColumns}, l.pictures, ${sellerOf(sql`l.shop_id`)} as shop) q
    where l.id = ${id} and l.status in ${statuses}`);
  if (!found) return undefined;
  const { listing, categoryId, told, rare } = found;
  const { attributeCodes, ...listed } = await listedAs(categoryId, locale, db);
  return Object.assign(listing, listed, rare ?? noRareParts, {
    packing: listing.packing ?? undefined,
    pictures: listing.pictures.map((picture) => ({ ...picture, alt: picture.alt[locale] ?? null })),
    attributes: inOrder(told, attributeCodes, locale),
  });
}

/** The language a row `l` of shown_listings is told in: the reader's, else English, else its source language, else any. */
const localeFor = (
  locale: Locale,
) => sql`case when l.slugs ? ${locale}::text then ${locale} when l.slugs ? 'en' then 'en'
  when l.slugs ? l.locale then l.locale else (select min(known) from jsonb_object_keys(l.slugs) known) end`;

/** Attributes as the category orders them, others after it by their code; those we do not have are left out. */
function inOrder(told: Row["told"], codes: ListedAs["attributeCodes"], locale: Locale): PublicListing["attributes"] {
  const others = Object.keys(told).filter((code) => !codes.includes(code));
  return [...codes, ...others.sort()].flatMap((code) => {
    const [value, name] = [told[code], attributeName(locale, code)];
    return value && name ? [{ code, name, value }] : [];
  });
}
