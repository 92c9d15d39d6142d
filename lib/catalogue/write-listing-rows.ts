import { type SQL, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Tx } from "@/db/client";
import type { ListingRows } from "./listing-rows";

/**
 * Inserts or replaces the rows of listings of one shop, hundreds of them in a few statements. Writes `changed_at` as
 * given. Call it within `asShop()`, after checking the rights.
 */
export async function writeListingRows(all: readonly ListingRows[], tx: Tx): Promise<void> {
  if (all.length === 0) return;
  const ids = intArray(all.map(({ listing }) => listing.id));
  await tx.execute(sql`
    insert into listings as l (id, shop_id, ${columns}, published_at, changed_at)
    select id, shop_id, ${columns}, published_at, changed_at
    from jsonb_populate_recordset(null::listings, ${JSON.stringify(all.map(({ listing }) => listing))}::jsonb)
    on conflict (id) do update set (${columns}, published_at, changed_at) =
      row(${excluded}, excluded.published_at, excluded.changed_at)`);
  for (const table of ["listing_texts", "price_tiers", "lead_times", "listing_pictures"])
    await tx.execute(sql`delete from ${sql.identifier(table)} where listing_id = any (${ids}::bigint[])`);
  const parts = <Part extends object>(toParts: (rows: ListingRows) => Part[]) =>
    JSON.stringify(
      all.flatMap((rows) =>
        toParts(rows).map((part) => ({ ...part, listing_id: rows.listing.id, shop_id: rows.listing.shop_id })),
      ),
    );
  await tx.execute(sql`insert into listing_texts (listing_id, shop_id, locale, title, description, slug, origin, is_stale)
    select listing_id, shop_id, locale, title, description, slug, origin, coalesce(is_stale, false)
    from jsonb_populate_recordset(null::listing_texts, ${parts(({ texts }) => texts)}::jsonb)`);
  await tx.execute(sql`insert into price_tiers (listing_id, shop_id, from_quantity, unit_price)
    select listing_id, shop_id, from_quantity, unit_price
    from jsonb_populate_recordset(null::price_tiers, ${parts(({ tiers }) => tiers)}::jsonb)`);
  await tx.execute(sql`insert into lead_times (listing_id, shop_id, from_quantity, working_days)
    select listing_id, shop_id, from_quantity, working_days
    from jsonb_populate_recordset(null::lead_times, ${parts((rows) => rows.lead_times)}::jsonb)`);
  await tx.execute(sql`insert into listing_pictures (listing_id, shop_id, position, picture_id)
    select listing_id, shop_id, position, picture_id
    from jsonb_populate_recordset(null::listing_pictures, ${parts(({ pictures }) =>
      pictures.map((picture_id, index) => ({ picture_id, position: index + 1 })),
    )}::jsonb)`);
}

const names = [
  ...["category_id", "status", "sku", "locale", "currency", "attributes", "customisation", "pieces_per_carton"],
  ...["carton_length", "carton_width", "carton_height", "gross_grams", "net_grams"],
];
const listed = (each: (name: string) => SQL): SQL => sql.join(names.map(each), sql`, `);
const columns = listed((name) => sql`${sql.identifier(name)}`);
const excluded = listed((name) => sql`excluded.${sql.identifier(name)}`);
