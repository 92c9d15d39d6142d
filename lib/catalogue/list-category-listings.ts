import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { Locale } from "../locale";
import { type Page, pageCountOf, pageSize } from "../page";
import type { CategoryOverview } from "./category";
import { type ListingCard, listingCards } from "./listing-card";

type Listed = CategoryOverview & { listings: Page<ListingCard> };

/**
 * A category or industry and one page of its published designs, best first and then newest, in one round trip.
 * Undefined when there is no such category; a page beyond the last has no items.
 */
export async function listCategoryListings(
  id: number,
  locale: Locale,
  page = 1,
  db: Db = database,
): Promise<Listed | undefined> {
  const isIn = sql`n.facets @> array[${id}::int]`;
  const cards = listingCards(
    locale,
    sql`select n.listing_id, row_number() over (order by n.score desc, n.listing_id desc) as place
        from listing_search n where ${isIn}
        order by n.score desc, n.listing_id desc limit ${pageSize} offset ${(page - 1) * pageSize}`,
  );
  const [row] = await db.execute<CategoryOverview & { total: number; items: ListingCard[] }>(sql`
    select c.id, c.slug, c.names->>${locale} as name, c.district_code as "districtCode",
      d.names->>${locale} as "districtName", c.floor,
      case when i.id is null then null
        else jsonb_build_object('id', i.id, 'slug', i.slug, 'name', i.names->>${locale}) end as industry,
      (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'slug', k.slug, 'name', k.names->>${locale},
          'count', (select count(*) from listing_search n where n.category_id = k.id)) order by k.position), '[]')
        from categories k where k.parent_id = coalesce(c.parent_id, c.id)) as shelf,
      counts.*, ${cards} as items
    from categories c join districts d on d.code = c.district_code left join categories i on i.id = c.parent_id
    cross join lateral (select count(*)::int as total, count(distinct n.shop_id)::int as "shopCount",
        (count(*) filter (where n.published_at > now() - interval '7 days'))::int as "newCount"
      from listing_search n where ${isIn}) counts
    where c.id = ${id}`);
  if (!row) return undefined;
  const { total, items, ...category } = row;
  return { ...category, listings: { items, total, page, pageCount: pageCountOf(total) } };
}
