import { sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import type { ListingStatus } from "@/db/schema";
import type { Locale, SomeTexts } from "../locale";
import { sellerOf } from "../shops/public-shop";
import { attributeName } from "../taxonomy-names";
import { type PublicListing, type PublicPicture, publicStatuses } from "./public-listing";
import { tradeColumns } from "./trade-columns";
import { hotJson } from "./week";

/** `told`: what is said of each attribute by its code; `codes`: those of the category, in its order. */
type Row = Omit<PublicListing, "packing" | "attributes" | "pictures"> & {
  packing: PublicListing["packing"] | null;
  pictures: (Omit<PublicPicture, "alt"> & { alt: SomeTexts })[];
  told: Record<string, SomeTexts>;
  codes: string[];
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
  const [found] = await db.execute<{ row: Row }>(sql`
    select row_to_json(q) as row from (select l.id, l.status, l.sku, l.locale as "sourceLocale", l.currency, l.customisation,
      l.published_at as "publishedAt", l.changed_at as "changedAt", l.successor_id as "successorId",
      c.unit_code as "unitCode", ${hotJson(sql`l.id`)} as hot,
      json_build_object('id', c.id, 'slug', c.slug, 'name', c.names->>${locale}, 'hs', c.hs) as category,
      json_build_object('id', i.id, 'slug', i.slug, 'name', i.names->>${locale}) as industry,
      w.slugs, (select json_build_object('locale', t.locale, 'title', t.title, 'description', t.description)
        from shown_texts t where t.listing_id = l.id and t.locale = w.locale) as text, ${tradeColumns}, l.attributes as told, c.attribute_codes as codes,
      l.certificates, l.pictures, l.clip, ${sellerOf(sql`l.shop_id`)} as shop, l.trial, l.parent, l.children
    from shown_listings l join categories c on c.id = l.category_id join categories i on i.id = coalesce(c.parent_id, c.id)
    cross join lateral (select jsonb_object_agg(t.locale, t.slug) as slugs, coalesce(
        any_value(t.locale) filter (where t.locale = ${locale}), any_value(t.locale) filter (where t.locale = 'en'),
        any_value(t.locale) filter (where t.locale = l.locale), any_value(t.locale)) as locale
      from shown_texts t where t.listing_id = l.id) w
    where l.id = ${id} and l.status in ${statuses}) q`);
  if (!found) return undefined;
  const { told, codes, packing, ...row } = found.row;
  const pictures = row.pictures.map((picture) => ({ ...picture, alt: picture.alt[locale] ?? null }));
  return { ...row, pictures, packing: packing ?? undefined, attributes: inOrder(told, codes, locale) };
}

/** Attributes as the category orders them, others after it by their code; those we do not have are left out. */
function inOrder(told: Row["told"], codes: Row["codes"], locale: Locale): PublicListing["attributes"] {
  const others = Object.keys(told).filter((code) => !codes.includes(code));
  return [...codes, ...others.sort()].flatMap((code) => {
    const [value, name] = [told[code], attributeName(locale, code)];
    return value && name ? [{ code, name, value }] : [];
  });
}
