import { type SQL, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { locales } from "../i18n/locale";
import { tokenRanges } from "./tokens";

/** Listings that a facet page requires. */
const minListings = 12;
const maxPerCategory = 12;
/** The attribute without facet pages: nobody searches for a kind of packing. */
const excludedAttribute = "packing";

/**
 * The statement that selects the facet values with a page of their own, of these categories or of all, by the last
 * counts of `count_facets`: the most frequent values of each category that at least twelve of its listings have and a
 * tenth of them has not (otherwise the page would repeat the category), with a name in every language that makes a
 * Latin slug.
 */
export function curateFacets(categoryIds?: readonly number[]): SQL {
  const isInCategories = (column: SQL) =>
    categoryIds ? sql`${column} = any (${intArray(categoryIds)}::int[])` : sql`true`;
  return sql`
    with named as materialized (
      select id, replace(attribute_code, '_', '-') || '-' || btrim(regexp_replace(key, '[^a-z0-9]+', '-', 'g'), '-') as slug
      from facet_values where attribute_code <> ${excludedAttribute} and key ~ '[a-z0-9]' and key !~ '[^ -~]' and names ?& ${`{${locales.join(",")}}`}::text[]),
    fit as (
      select distinct on (f.category_id, v.slug) f.category_id, v.slug, v.id as value_id, f.count
      from facet_counts f
      join categories c on c.id = f.category_id and c.parent_id is not null
      join facet_counts whole on whole.category_id = f.category_id and whole.facet = 0
      join named v on v.id = f.facet
      where f.facet between ${tokenRanges.values[0]}::int and ${tokenRanges.values[1]}::int and f.count >= ${minListings}::int
        and f.count * 10 <= whole.count * 9 and ${isInCategories(sql`f.category_id`)}
      order by f.category_id, v.slug, f.count desc, v.id),
    best as materialized (
      select * from (select *, row_number() over (partition by category_id order by count desc, value_id) as place from fit) f
      where place <= ${maxPerCategory}::int),
    gone as (
      delete from curated_facets k where ${isInCategories(sql`k.category_id`)}
        and not exists (select from best b where b.category_id = k.category_id and b.slug = k.slug))
    insert into curated_facets as k (category_id, slug, value_id, count)
    select category_id, slug, value_id, count from best order by 1, 2
    on conflict (category_id, slug) do update set value_id = excluded.value_id, count = excluded.count
    where (k.value_id, k.count) <> (excluded.value_id, excluded.count)`;
}
