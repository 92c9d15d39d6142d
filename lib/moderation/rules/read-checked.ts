import { type SQL, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Tx } from "@/db/client";
import type { Found, ListingStatus } from "@/db/schema";
import type { Texts } from "./find-words";

/** A public listing as this transaction leaves it, with what the public saw of it before. */
export type CheckedListing = {
  id: number;
  status: Extract<ListingStatus, "published" | "paused" | "discontinued">;
  texts: Texts;
  /** Its lowest price before and now; null where there is none, or the currency has changed. */
  price: NonNullable<Found["price"]> | null;
  /** True if the public has not seen it before. */
  isNew: boolean;
  pictures: NonNullable<Found["pictures"]>;
};

/**
 * Reads listings of the shop that are public once this transaction commits. Their cards still show what the public saw
 * before, so call it before the pages are refreshed, within `asShop()`. `withPictures`: looks for the same pictures in
 * other shops.
 */
export async function readChecked(ids: readonly number[], withPictures: boolean, tx: Tx): Promise<CheckedListing[]> {
  const rows = await tx.execute<{ row: CheckedListing }>(sql`
    select jsonb_build_object('id', l.id, 'status', l.status, 'isNew', k.listing_id is null,
      'texts', ${textsFrom(sql`listing_texts`)},
      'price', case when k.currency = l.currency then (
        select jsonb_build_object('before', k.price_low, 'after', min(p.unit_price), 'currency', l.currency)
        from price_tiers p where p.listing_id = l.id having min(p.unit_price) is not null and k.price_low is not null) end,
      'pictures', ${withPictures ? samePictures : sql`'[]'::jsonb`}) as row
    from listings l left join listing_cards k on k.listing_id = l.id and k.is_listed
    where l.id = any (${intArray(ids)}::bigint[]) and l.shop_id = current_shop()
      and l.status in ('published', 'paused', 'discontinued')
    order by l.id`);
  return rows.map(({ row }) => row);
}

/** The texts of the listing `l`: names, descriptions and attributes. `source`: the table or view with its texts. */
export const textsFrom = (source: SQL): SQL => sql`(select coalesce(jsonb_agg(jsonb_build_object('locale', t.locale,
    'text', t.title || E'\n' || t.description)), '[]') from ${source} t where t.listing_id = l.id)
  || (select coalesce(jsonb_agg(jsonb_build_object('locale', v.key, 'text', v.value)), '[]')
    from jsonb_each(l.attributes) a, jsonb_each_text(a.value) v)`;

/** The pictures of the listing `l` that stand in other shops as well. */
export const samePictures = sql`(select coalesce(jsonb_agg(jsonb_build_object('key', f.key, 'otherKey', s.key,
    'listingId', s.listing_id) order by p.position), '[]')
  from listing_pictures p join pictures f on f.id = p.picture_id and f.shop_id = p.shop_id
  cross join lateral (select * from same_pictures(f.hash, l.shop_id) limit 1) s
  where p.listing_id = l.id and f.hash <> '')`;
