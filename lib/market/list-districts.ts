import { type SQL, sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { District, DistrictPlan } from "./floors";

/** Lists the districts of the market in their order, each with its floors. */
export const listDistricts = (db: Db = readPool): Promise<District[]> => districtsWhere(sql`true`, sql``, db);

/** Finds a district by its code in any case, with the places of its booths; a sample for crowded floors. */
export async function findDistrict(code: string, db: Db = readPool): Promise<DistrictPlan | undefined> {
  const [district] = await districtsWhere(sql`d.code = ${code.toUpperCase()}`, places, db);
  return district;
}

/** Maximum booths that are drawn of a floor; a small drawing cannot show more of them. */
const maxDrawn = 240;

const places = sql`, (select coalesce(jsonb_agg(jsonb_build_object('floor', b.floor, 'area', b.area, 'street', b.street,
    'number', b.number) order by length(b.number), b.number), '[]')
  from (select b.*, row_number() over (partition by b.floor order by b.walking_order) as place, count(*) over (partition by b.floor) as count
    from booths b join shops s on s.id = b.shop_id and s.closed_at is null where b.district_code = d.code) b
  where place % ((count - 1) / ${maxDrawn}::int + 1) = 0) as places`;

/** Selects districts; `more` adds columns such as `places`. */
async function districtsWhere(condition: SQL, more: SQL, db: Db): Promise<DistrictPlan[]> {
  const rows = await db.execute<DistrictPlan>(sql`
    select d.code, d.names, (select coalesce(jsonb_agg(jsonb_build_object('floor', f.floor,
        'boothCount', (select count(*) from booths b join shops s on s.id = b.shop_id and s.closed_at is null
                       where b.district_code = d.code and b.floor = f.floor),
        'industries', (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'slug', i.slug, 'names', i.names,
            'emoji', i.emoji) order by i.position), '[]') from categories i where i.parent_id is null and exists (
              select from categories c where c.parent_id = i.id and c.district_code = d.code and c.floor = f.floor))
      ) order by f.floor), '[]') from (
        select floor from categories c where c.district_code = d.code and c.parent_id is not null
        union select floor from booths b where b.district_code = d.code) f) as floors${more}
    from districts d where ${condition} order by d.position`);
  return [...rows];
}
