import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";

/** Booths of a new page; if a page exceeds `maxPageSize`, its floor is divided again. */
const pageSize = 48;
const maxPageSize = 72;

/**
 * Divides floors with many booths into pages, to which the cards of their shops link. A page is kept until it is too
 * long, so that addresses remain valid.
 */
export async function paginateFloors(db: Db = database): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    const divided = await tx.execute<{ code: string }>(sql`
      with open as materialized (
        select b.district_code, b.floor, b.area, b.number, b.walking_order from booths b join shops s on s.id = b.shop_id and s.closed_at is null),
      pages as (
        select o.district_code, o.floor, coalesce((select max(m.page) from floor_page_starts m
          where m.district_code = o.district_code and m.floor = o.floor and m.walking_order <= o.walking_order), 1) as page from open o),
      long as materialized (
        select distinct district_code, floor from (
          select district_code, floor, page from pages group by 1, 2, 3 having count(*) > ${maxPageSize}::int) p),
      parts as materialized (
        select district_code, floor, page, min(walking_order) as walking_order, (array_agg(area order by walking_order))[1] as area,
          (array_agg(number order by walking_order))[1] as first_number, (array_agg(number order by walking_order desc))[1] as last_number
        from (select o.*, 1 + (row_number() over (partition by district_code, floor order by walking_order) - 1) / ${pageSize}::int as page
          from open o join long using (district_code, floor)) o
        group by 1, 2, 3),
      gone as (
        delete from floor_page_starts m where exists (select from parts p where p.district_code = m.district_code and p.floor = m.floor)
          and not exists (select from parts p where (p.district_code, p.floor, p.page) = (m.district_code, m.floor, m.page))),
      written as (
        insert into floor_page_starts as m (district_code, floor, page, walking_order, area, first_number, last_number)
        select district_code, floor, page, case when page = 1 then '' else walking_order end, area, first_number, last_number from parts
        on conflict (district_code, floor, page) do update set walking_order = excluded.walking_order, area = excluded.area,
          first_number = excluded.first_number, last_number = excluded.last_number)
      select distinct district_code as code from long`);
    if (divided.length === 0) return;
    const districts = divided.map(({ code }) => code);
    await tx.execute(
      sql`select write_shop_cards(array(select shop_id from booths where district_code in ${districts}))`,
    );
    await purgeDocuments(tx, ...districts.map((code) => `market:${code}` as const));
  });
}
