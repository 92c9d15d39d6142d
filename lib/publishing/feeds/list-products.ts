import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale } from "@/lib/i18n/locale";
import type { Product } from "./product";

export type ProductPage = {
  /** Products in ascending order of id, without those that lack a text in the language and those of closed shops. */
  products: Product[];
  /** The id of the page's last listing, after which the next page begins; undefined for an empty page. */
  last?: number;
};

/**
 * Lists the products among the next `size` published listings after this id. The page is cut before products are left
 * out, so that a statement never searches for long; its ids are an array, so that PostgreSQL plans for few rows.
 */
export async function listProducts(
  locale: Locale,
  after: number,
  size: number,
  db: Db = readPool,
): Promise<ProductPage> {
  const [row] = await db.execute<{ products: Product[]; last: string | null }>(sql`
    with page as materialized (select array(select listing_id from listing_search where listing_id > ${after}::bigint
      order by listing_id limit ${size}::int) as ids)
    select page.ids[cardinality(page.ids)] as last, (
      select coalesce(json_agg(json_build_object('id', l.id, 'slug', t.slug, 'sku', l.sku, 'sourceLocale', l.locale,
          'text', json_build_object('title', t.title, 'description', t.description), 'currency', l.currency,
          'trade', k.trade, 'unitCode', k.unit_code, 'categoryId', l.category_id, 'attributes', l.attributes,
          'pictures', (select coalesce(json_agg(f.key order by p.position), '[]') from listing_pictures p
            join pictures f on f.id = p.picture_id and f.shop_id = p.shop_id where p.listing_id = l.id),
          'shop', json_build_object('names', s.names, 'locale', s.locale)) order by l.id), '[]')
      from unnest(page.ids) picked(id)
      join listings l on l.id = picked.id and l.status = 'published'
      join listing_texts t on t.listing_id = l.id and t.locale = ${locale}
      join listing_cards k on k.listing_id = l.id and k.is_listed
      join shops s on s.id = l.shop_id and s.closed_at is null) as products
    from page`);
  return { products: row?.products ?? [], last: row?.last ? Number(row.last) : undefined };
}
