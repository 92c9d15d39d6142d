import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale } from "../i18n/locale";
import type { IndustryOverview } from "./category";

/** Lists all industries in the market's order with their categories, counts of published listings and a picture. */
export async function listIndustries(locale: Locale, db: Db = readPool): Promise<IndustryOverview[]> {
  const rows = await db.execute<IndustryOverview>(sql`
    select i.id, i.slug, i.names->>${locale} as name, i.district_code as "districtCode",
      d.names->>${locale} as "districtName", i.floor,
      coalesce((select count from facet_counts where category_id = i.id and facet = 0), 0) as count,
      (select f.key from (select listing_id from listing_search where industry_id = i.id
          order by quality desc, listing_id desc limit 1) n
        join listing_pictures p on p.listing_id = n.listing_id and p.position = 1
        join pictures f on f.id = p.picture_id and f.shop_id = p.shop_id) as "pictureKey",
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.names->>${locale},
          'count', coalesce(f.count, 0)) order by c.position), '[]')
        from categories c left join facet_counts f on f.category_id = c.id and f.facet = 0 where c.parent_id = i.id and c.hidden_at is null) as categories
    from categories i join districts d on d.code = i.district_code
    where i.parent_id is null order by i.position`);
  return [...rows];
}
