import { type SQL, sql } from "drizzle-orm";
import type { Sql } from "postgres";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { inMarketWithReferenceData } from "@/db/testing";
import { visitRows } from "@/lib/insights/view-rows";

/** Inserts a visit of a shop and a search without results `daysAgo` days ago. */
async function addRows(daysAgo: number[], owner: Sql): Promise<number> {
  const [shop] = await owner<{ id: string }[]>`
    insert into shops (names, handle, languages) values ('{"en": "Toys"}', 'toys', '{en}') returning id`;
  const shopId = Number(shop?.id);
  await owner`insert into visit_days (shop_id, listing_id, day, country, locale, source, views, visitors)
    select ${shopId}, 0, current_date - age, 'BR', 'en', 'direct', 1, 1 from unnest(${daysAgo}::int[]) age`;
  await owner`insert into search_misses (day, locale, words, kind, count)
    select current_date - age, 'en', 'poncho', 'nothing', 1 from unnest(${daysAgo}::int[]) age`;
  return shopId;
}

const maintain = (db: Db) => db.execute(sql`select maintain_partitions()`);
const listAges = async (table: "visit_days" | "search_misses", owner: Sql) =>
  (
    await owner<{ age: number }[]>`
      select current_date - day as age from ${owner(table)}
      where tableoid::regclass::text = ${table}::text || to_char(day, '_YYYY_MM') order by 1`
  ).map(({ age }) => age);

test("a month gets its partition with the rows it has already, and loses it when it need not be stored any longer", () =>
  inMarketWithReferenceData(async (db, owner) => {
    await addRows([-300, 0, 50, 95, 360, 400], owner);
    const [before] = await owner`select count_rows_without_partition() as rows`;
    expect(before?.rows).toBeGreaterThan(5);
    await maintain(db);
    expect(await listAges("visit_days", owner)).toEqual([-300, 0, 50, 95, 360]);
    expect(await listAges("search_misses", owner)).toEqual([-300, 0, 50]);
    expect(await owner`select count_rows_without_partition() as rows`).toEqual([{ rows: 0 }]);
    expect(await owner`select from visit_days_default`).toEqual([]);
    const ahead = await owner`
      select from generate_series(0, 3) ahead where to_regclass('video_days_' || to_char(date_trunc('month', now())
        + make_interval(months => ahead), 'YYYY_MM')) is not null`;
    expect(ahead).toHaveLength(4);
    await maintain(db);
    expect(await listAges("visit_days", owner)).toHaveLength(5);
  }));

test("partitions and their default are closed to the application, which reads and writes through their table only", () =>
  inMarketWithReferenceData(async (db, owner) => {
    await addRows([0, 40], owner);
    await maintain(db);
    const rights = await owner`
      select c.relispartition as "isPartition", bool_or(has_table_privilege('rattledrum_app', c.oid, each)) as "isOpen"
      from partitioned_tables() t join pg_class c on c.relname ~ ('^' || t.name || '(_default|_[0-9]{4}_[0-9]{2})?$')
      cross join unnest('{select,insert,update,delete,truncate}'::text[]) each where c.relkind in ('r', 'p')
      group by 1 order by 1`;
    expect(rights).toEqual([
      { isPartition: false, isOpen: true },
      { isPartition: true, isOpen: false },
    ]);
  }));

test("figures of a period read the partitions of its months only", () =>
  inMarketWithReferenceData(async (db, owner) => {
    const shopId = await addRows([0, 31, 62, 93], owner);
    await maintain(db);
    const [month] = await owner<{ from: string; to: string; name: string }[]>`
      select to_char(m, 'YYYY-MM-DD') as from, to_char(m + interval '1 month', 'YYYY-MM-DD') as to,
        to_char(m, 'YYYY_MM') as name from date_trunc('month', current_date - interval '1 month') m`;
    if (!month) throw new Error("a select without a table has one row");
    const period = { ...month, name: "28", before: month.from, grain: "day", columns: 28 } as const;
    const listRead = async (statement: SQL) => {
      const plan = await db.execute<Record<string, string>>(sql`explain (costs off) ${statement}`);
      return [...plan].flatMap((row) => /\bon (\w+_days\w*)/.exec(Object.values(row).join())?.[1] ?? []);
    };
    const read = await listRead(visitRows(shopId, 0, { period: "28" }, period));
    expect(new Set(read)).toEqual(new Set([`visit_days_${month.name}`]));
    expect(await listRead(sql`select sum(views) from visit_days`)).toHaveLength(8);
  }));
