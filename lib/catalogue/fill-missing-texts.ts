import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Tx } from "@/db/client";
import { attributes } from "@/db/schema";
import { locales, type Texts } from "../i18n/locale";
import { withGeneratedTexts } from "./generated-texts";
import { readListingRows } from "./listing-rows";

type Category = { id: number; names: Texts; attributeCodes: string[] };

/**
 * Generates the texts of missing languages for listings that were imported without them; existing texts remain
 * unchanged. Call it within `asShop()`.
 */
export async function fillMissingTexts(ids: readonly number[], tx: Tx): Promise<void> {
  const incomplete = await tx.execute<{ id: string }>(sql`
    select l.id from listings l where l.id = any (${intArray(ids)}::bigint[])
      and (select count(*) from listing_texts t where t.listing_id = l.id) between 1 and ${locales.length - 1}`);
  if (incomplete.length === 0) return;
  const all = await readListingRows(
    incomplete.map(({ id }) => Number(id)),
    tx,
  );
  const categories = await tx.execute<Category>(sql`
    select id, names, to_jsonb(attribute_codes) as "attributeCodes" from categories
    where id = any (${intArray([...new Set(all.map(({ listing }) => listing.category_id))])}::int[])`);
  const named = await tx.select({ code: attributes.code, names: attributes.names }).from(attributes);
  const added = all.flatMap(({ listing, texts }) => {
    const category = categories.find(({ id }) => id === listing.category_id);
    if (!category) return [];
    const rows = texts.map(({ is_stale, ...text }) => ({
      ...{ listingId: listing.id, shopId: listing.shop_id, isStale: is_stale ?? false },
      ...text,
    }));
    const filled = withGeneratedTexts(
      rows,
      { attributes: listing.attributes, sku: listing.sku, category },
      named,
      {},
      true,
    );
    return filled
      .filter(({ locale }) => texts.every((text) => text.locale !== locale))
      .map(({ listingId, shopId, locale, title, description, slug }) => ({
        ...{ listing_id: listingId, shop_id: shopId, locale, title, description, slug },
      }));
  });
  await tx.execute(sql`
    insert into listing_texts (listing_id, shop_id, locale, title, description, slug, origin)
    select listing_id, shop_id, locale, title, description, slug, 'built'
    from jsonb_populate_recordset(null::listing_texts, ${JSON.stringify(added)}::jsonb) on conflict do nothing`);
}
