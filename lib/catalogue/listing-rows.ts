import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Tx } from "@/db/client";
import type { Customisation, ListingStatus } from "@/db/schema";
import { type Locale, type SomeTexts, textIn } from "../i18n/locale";
import type { ListingFields } from "./listing-fields";

/** The rows of a listing under their column names, so that a bulk edit can be undone. Stored in `bulk_edits.before`. */
export type ListingRows = {
  listing: {
    id: number;
    shop_id: number;
    category_id: number;
    status: ListingStatus;
    sku: string | null;
    locale: Locale;
    currency: "CNY" | "USD";
    attributes: Record<string, SomeTexts>;
    customisation: Customisation[];
    pieces_per_carton: number | null;
    carton_length: number | null;
    carton_width: number | null;
    carton_height: number | null;
    gross_grams: number | null;
    net_grams: number | null;
    published_at: string | null;
    changed_at: string;
  };
  texts: {
    locale: Locale;
    title: string;
    description: string;
    slug: string;
    origin: "own" | "built" | "machine";
    /** Absent in rows stored before the column existed. */
    is_stale?: boolean;
  }[];
  tiers: { from_quantity: number; unit_price: number }[];
  lead_times: { from_quantity: number; working_days: number }[];
  pictures: string[];
};

/** Reads the rows of these listings except removed ones. Call it within `asShop()`. */
export async function readListingRows(ids: readonly number[], tx: Tx): Promise<ListingRows[]> {
  const found = await tx.execute<{ rows: ListingRows }>(sql`
    select jsonb_build_object('listing', to_jsonb(l) - 'successor_id' - 'created_at',
      'texts', (select coalesce(jsonb_agg(to_jsonb(t) - 'listing_id' - 'shop_id' order by t.locale), '[]')
        from listing_texts t where t.listing_id = l.id),
      'tiers', (select coalesce(jsonb_agg(jsonb_build_object('from_quantity', p.from_quantity, 'unit_price', p.unit_price)
        order by p.from_quantity), '[]') from price_tiers p where p.listing_id = l.id),
      'lead_times', (select coalesce(jsonb_agg(jsonb_build_object('from_quantity', d.from_quantity,
        'working_days', d.working_days) order by d.from_quantity), '[]') from lead_times d where d.listing_id = l.id),
      'pictures', (select coalesce(jsonb_agg(f.picture_id order by f.position), '[]')
        from listing_pictures f where f.listing_id = l.id)) as rows
    from listings l where l.id = any (${intArray(ids)}::bigint[]) and l.shop_id = current_shop() and l.status <> 'removed'
    order by l.id`);
  return found.map(({ rows }) => rows);
}

/** Converts rows to the fields that getListingFields() returns. */
export function fieldsOf({ listing, texts, tiers, lead_times, pictures }: ListingRows): ListingFields {
  return {
    categoryId: listing.category_id,
    sku: listing.sku,
    currency: listing.currency,
    texts: Object.fromEntries(texts.map(({ locale, title, description }) => [locale, { title, description }])),
    attributes: Object.fromEntries(
      Object.entries(listing.attributes).map(([code, value]) => [code, textIn(value, listing.locale)]),
    ),
    customisation: listing.customisation,
    pictureIds: pictures,
    tiers: tiers.map((tier) => ({ fromQuantity: tier.from_quantity, unitPrice: tier.unit_price })),
    leadTimes: lead_times.map((step) => ({ fromQuantity: step.from_quantity, workingDays: step.working_days })),
    packing: {
      piecesPerCarton: listing.pieces_per_carton,
      length: listing.carton_length,
      width: listing.carton_width,
      height: listing.carton_height,
      grossGrams: listing.gross_grams,
      netGrams: listing.net_grams,
    },
  };
}
