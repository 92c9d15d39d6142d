import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Floor } from "./floors";

/** Finds a floor with the booths of one page; undefined if it has neither booths nor categories, or no such page. */
export async function findFloor(code: string, floor: number, page = 1, db: Db = readPool): Promise<Floor | undefined> {
  const markOf = (at: number) => sql`(select walking_order from floor_page_starts m
    where m.district_code = d.code and m.floor = ${floor}::int and m.page = ${at}::int)`;
  const [row] = await db.execute<Floor>(sql`
    select jsonb_build_object('code', d.code, 'names', d.names) as district, ${floor}::int as floor, ${page}::int as page,
      (select count(*)::int from booths b join shops s on s.id = b.shop_id and s.closed_at is null
        where b.district_code = d.code and b.floor = ${floor}) as "boothCount",
      (select coalesce(jsonb_agg(jsonb_build_object('page', m.page, 'area', m.area, 'first', m.first_number,
          'last', m.last_number) order by m.page), '[]') from floor_page_starts m
        where m.district_code = d.code and m.floor = ${floor}) as parts,
      (select coalesce(jsonb_agg(f.floor order by f.floor), '[]') from (
        select c.floor from categories c where c.district_code = d.code and c.parent_id is not null
        union select b.floor from booths b where b.district_code = d.code) f) as floors,
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'slug', c.slug, 'names', c.names, 'emoji', c.emoji)
          order by p.position, c.position), '[]') from categories c join categories p on p.id = c.parent_id
        where c.district_code = d.code and c.floor = ${floor}) as categories,
      (select coalesce(jsonb_agg(jsonb_build_object('area', b.area, 'street', b.street, 'number', b.number,
          'shop', jsonb_build_object('id', s.id, 'handle', s.handle, 'names', s.names,
            'designCount', n.designs, 'industryId', n.industry_id, 'isVerified', exists (
              select from verifications v where v.shop_id = s.id and v.claim = 'booth_lease'
              and v.status = 'approved' and (v.valid_until is null or v.valid_until >= current_date)))
        ) order by b.walking_order), '[]')
        from booths b join shops s on s.id = b.shop_id and s.closed_at is null
        left join lateral (select count(*) as designs, mode() within group (order by l.industry_id) as industry_id
          from listing_search l where l.shop_id = s.id) n on true
        where b.district_code = d.code and b.floor = ${floor} and b.walking_order >= coalesce(${markOf(page)}, '')
          and (b.walking_order < ${markOf(page + 1)} or ${markOf(page + 1)} is null)) as booths
    from districts d where d.code = ${code.toUpperCase()}`);
  return row?.floors.includes(floor) && page <= Math.max(1, row.parts.length) ? row : undefined;
}
