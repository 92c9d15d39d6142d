import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale } from "../i18n/locale";
import { findCategoryName } from "../i18n/taxonomy-names";

/** An attribute value with a page of its own in a category. */
export type CuratedFacet = {
  /** The last part of its URL, the same in all languages. */
  slug: string;
  /** The id in `facet_values`, for `Asked.values`. */
  valueId: number;
  /** Both in the reader's language: "Material", "Wood". */
  attribute: string;
  name: string;
  /** The last stored number of listings. */
  count: number;
};

/** Lists the curated facets of a category by count; at most twelve, and none for an industry. */
export async function listCategoryFacets(
  categoryId: number,
  locale: Locale,
  db: Db = readPool,
): Promise<CuratedFacet[]> {
  if (findCategoryName(locale, categoryId)?.industryId === undefined) return [];
  const rows = await db.execute<CuratedFacet>(sql`
    select k.slug, k.value_id as "valueId", a.names->>${locale} as attribute, v.names->>${locale} as name, k.count
    from curated_facets k join facet_values v on v.id = k.value_id join attributes a on a.code = v.attribute_code
    where k.category_id = ${categoryId}::int order by k.count desc, k.value_id`);
  return [...rows];
}

/** Lists all facet pages for sitemaps: the arguments of `paths.facet`, by category. */
export async function listCuratedFacets(
  db: Db = readPool,
): Promise<{ category: { id: number; slug: string }; slug: string }[]> {
  const rows = await db.execute<{ id: number; categorySlug: string; slug: string }>(sql`
    select c.id, c.slug as "categorySlug", k.slug from curated_facets k join categories c on c.id = k.category_id
    order by c.id, k.slug`);
  return rows.map(({ id, categorySlug, slug }) => ({ category: { id, slug: categorySlug }, slug }));
}
