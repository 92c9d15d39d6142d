import { type SQL, sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import type { Locale } from "../locale";
import type { CategoryOverview } from "./category";

/** Up to so many designs are counted as they are now; of more, the last count is told. */
const fewest = 1_000;

/** A category or industry, who sells in it, and its neighbours with their counts. Undefined for an unknown id. */
export async function findCategoryOverview(
  id: number,
  locale: Locale,
  db: Db = reader,
): Promise<CategoryOverview | undefined> {
  const newIn = (column: SQL) => sql`(select count(*)::int from (select from listing_search n
    where ${column} = c.id and n.published_at > now() - interval '7 days' limit 1000) n)`;
  const isIn = sql`(n.category_id = c.id or n.industry_id = c.id)`;
  const [row] = await db.execute<CategoryOverview>(sql`
    with c as materialized (
      select c.*, coalesce((select count from facet_counts where category_id = c.id and facet = 0), 0) as stored
      from categories c where c.id = ${id}::int)
    select c.id, c.slug, c.names->>${locale} as name, c.district_code as "districtCode",
      d.names->>${locale} as "districtName", c.floor,
      case when i.id is null then null
        else jsonb_build_object('id', i.id, 'slug', i.slug, 'name', i.names->>${locale}) end as industry,
      case when c.stored > ${fewest}::int then c.stored else (select count(*)::int from listing_search n where ${isIn}) end as total,
      c.stored > ${fewest}::int as "isAbout",
      case when c.stored > ${fewest}::int then (select count from shop_counts where category_id = c.id)
        else (select count(distinct n.shop_id)::int from listing_search n where ${isIn}) end as "shopCount",
(${newIn(sql`n.category_id`)} + ${newIn(sql`n.industry_id`)}) as "newCount",
      (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'slug', k.slug, 'name', k.names->>${locale},
          'count', coalesce(f.count, 0)) order by k.position), '[]')
        from categories k left join facet_counts f on f.category_id = k.id and f.facet = 0
        where k.parent_id = coalesce(c.parent_id, c.id)) as shelf
    from c join districts d on d.code = c.district_code left join categories i on i.id = c.parent_id`);
  return row;
}
