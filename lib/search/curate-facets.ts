import { type SQL, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { locales } from "../i18n/locale";
import { spans } from "./tokens";

/** A page with fewer designs says too little. */
const fewestDesigns = 12;
const mostOfCategory = 12;
/** Nobody looks for bags in a polybag. */
const unasked = "packing";

/**
 * Chooses the values that have a page of their own, of these categories or of all, by what `count_facets` counted last:
 * the commonest of each category that at least twelve of its designs have, that leave out a tenth of them (else the page
 * would be the category's once more), that are named in every language and whose name makes a Latin address.
 */
export function curateFacets(categoryIds?: readonly number[]): SQL {
  const isMeant = (column: SQL) => (categoryIds ? sql`${column} = any (${intArray(categoryIds)}::int[])` : sql`true`);
  return sql`
    with named as materialized (
      select id, replace(attribute_code, '_', '-') || '-' || btrim(regexp_replace(key, '[^a-z0-9]+', '-', 'g'), '-') as slug
      from facet_values where attribute_code <> ${unasked} and key ~ '[a-z0-9]' and key !~ '[^ -~]' and names ?& ${`{${locales.join(",")}}`}::text[]),
    fit as (
      select distinct on (f.category_id, v.slug) f.category_id, v.slug, v.id as value_id, f.count
      from facet_counts f
      join categories c on c.id = f.category_id and c.parent_id is not null
      join facet_counts whole on whole.category_id = f.category_id and whole.facet = 0
      join named v on v.id = f.facet
      where f.facet between ${spans.values[0]}::int and ${spans.values[1]}::int and f.count >= ${fewestDesigns}::int
        and f.count * 10 <= whole.count * 9 and ${isMeant(sql`f.category_id`)}
      order by f.category_id, v.slug, f.count desc, v.id),
    best as materialized (
      select * from (select *, row_number() over (partition by category_id order by count desc, value_id) as place from fit) f
      where place <= ${mostOfCategory}::int),
    gone as (
      delete from curated_facets k where ${isMeant(sql`k.category_id`)}
        and not exists (select from best b where b.category_id = k.category_id and b.slug = k.slug))
    insert into curated_facets as k (category_id, slug, value_id, count)
    select category_id, slug, value_id, count from best order by 1, 2
    on conflict (category_id, slug) do update set value_id = excluded.value_id, count = excluded.count
    where (k.value_id, k.count) <> (excluded.value_id, excluded.count)`;
}
