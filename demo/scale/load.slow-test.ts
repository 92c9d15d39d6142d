import type { Sql } from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { inEmptyMarket } from "../../db/testing";
import { pictureFiles } from "../pictures";
import { tables } from "./columns";
import { loadScale } from "./load";
import { ownerEmail } from "./owner";
import { failingAt, smallLoad, withReferenceData } from "./small-load.fixture";

type Numbers = Record<string, number>;
type Result = {
  forcedTables: string[][];
  indexes: string[][];
  rows: Record<string, { count: number; digest: string }>;
  orphans: string[];
  shape: Numbers;
  keys: string[];
  errors: string[];
};
let complete: Result;
let resumed: Result["rows"];

beforeAll(async () => {
  await inEmptyMarket(
    withReferenceData(async (sql) => {
      const before = [await forcedTablesOf(sql), await indexesOf(sql)];
      await loadScale(sql, smallLoad);
      complete = {
        forcedTables: [before[0] ?? [], await forcedTablesOf(sql)],
        indexes: [before[1] ?? [], await indexesOf(sql)],
        rows: await rowsOf(sql),
        orphans: await orphansIn(sql),
        shape: await shapeOf(sql),
        keys: (await sql<{ key: string }[]>`select distinct key from pictures`).map(({ key }) => key),
        errors: [await errorOf(sql, smallLoad), await errorOf(sql, { ...smallLoad, listings: 3_000 })],
      };
    }),
  );
  await inEmptyMarket(
    withReferenceData(async (sql) => {
      // Interrupted before the first shops, among the designs, and right after the second run continued.
      for (const from of [0, 3, 1]) await expect(loadScale(sql, failingAt(from))).rejects.toThrow("the power is gone");
      await loadScale(sql, smallLoad);
      resumed = await rowsOf(sql);
    }),
  );
}, 240_000);

describe("a load", () => {
  test("creates at least a hundred shops, eight texts per design and two to four price tiers", () => {
    expect(complete.rows.shops?.count).toBe(100);
    expect(complete.rows.listings?.count).toBe(2_000);
    expect(complete.rows.listing_texts?.count).toBe(16_000);
    const { minTiers, maxTiers, minLeads, maxLeads, minPictures, maxPictures } = complete.shape;
    expect([minTiers, maxTiers]).toEqual([2, 4]);
    expect([minLeads, maxLeads]).toEqual([1, 2]);
    expect([minPictures, maxPictures]).toEqual([1, 2]);
  });

  test("publishes most designs, more of them recently, and gives one in ten views of 14 days", () => {
    expect(complete.shape.published).toBeGreaterThan(1_840);
    expect(complete.shape.published).toBeLessThan(1_920);
    expect(complete.shape.newerHalf).toBeGreaterThan(1_400);
    expect(complete.shape.viewed).toBeGreaterThan(100);
    expect(complete.shape.viewed).toBeLessThan(260);
    expect(complete.shape.viewDays).toBe(14);
    expect(complete.shape.early).toBe(0);
  });

  test("concentrates designs in few categories and shops, the owner's shop being the largest", () => {
    expect(complete.shape.crowded).toBeGreaterThan(80);
    expect(complete.shape.owned).toBe(complete.shape.largestShop);
    expect(complete.shape.largestShop).toBeGreaterThan(100);
  });

  test("creates ids in order of time, and prices that fall with the quantity", () => {
    expect(complete.shape.outOfOrder).toBe(0);
    expect(complete.shape.dearer).toBe(0);
  });

  test("uses only pictures of the demo market", () => {
    const keys = new Set(pictureFiles().map(({ key }) => key));
    expect(complete.keys.filter((key) => !keys.has(key))).toEqual([]);
    expect(complete.keys.length).toBeGreaterThan(300);
  });

  test("leaves no broken reference, although foreign keys are not checked while it runs", () => {
    expect(complete.orphans).toEqual([]);
  });

  test("restores forced row-level security and all indexes", () => {
    expect(complete.forcedTables[0]?.length).toBeGreaterThan(10);
    expect(complete.forcedTables[1]).toEqual(complete.forcedTables[0]);
    expect(complete.indexes[1]).toEqual(complete.indexes[0]);
  });

  test("creates the same rows when it was interrupted three times", () => {
    expect(resumed).toEqual(complete.rows);
  });

  test("changes nothing when it is complete, and is refused with another size", () => {
    expect(complete.errors).toEqual([
      "",
      'A load of 2000 designs with the seed "small" is here already: continue it with --listings 2000 --seed small, or use an empty database.',
    ]);
  });
});

test("a load is refused in a database with another market", async () => {
  await inEmptyMarket(
    withReferenceData(async (sql) => {
      await sql`insert into shops (handle, names, languages) values ('first', '{"en": "First"}', '{en}')`;
      expect(await errorOf(sql, smallLoad)).toMatch(/^This database holds a market already/);
      expect(await sql`select handle from shops`).toHaveLength(1);
    }),
  );
}, 60_000);

const errorOf = (sql: Sql, options: typeof smallLoad): Promise<string> =>
  loadScale(sql, options).then(
    () => "",
    (error: Error) => error.message,
  );

const forcedTablesOf = async (sql: Sql): Promise<string[]> =>
  (
    await sql<{ name: string }[]>`
      select relname as name from pg_class where relforcerowsecurity and relnamespace = 'public'::regnamespace order by 1`
  ).map(({ name }) => name);

const indexesOf = async (sql: Sql): Promise<string[]> =>
  (
    await sql<{ definition: string }[]>`
      select indexdef as definition from pg_indexes where schemaname = 'public' order by 1`
  ).map(({ definition }) => definition);

async function rowsOf(sql: Sql): Promise<Result["rows"]> {
  const rows: Result["rows"] = {};
  for (const table of ["users", "shop_members", ...tables]) {
    const [row] = await sql<{ count: number; digest: string }[]>`
      select count(*)::int as count, md5(string_agg(t::text, e'\n' order by t::text)) as digest from ${sql(table)} t`;
    if (row) rows[table] = { ...row };
  }
  return rows;
}

/** Returns the names of foreign keys that a row violates. */
async function orphansIn(sql: Sql): Promise<string[]> {
  const keys = await sql<{ name: string; from: string; to: string; pairs: string; given: string }[]>`
    select conname as name, conrelid::regclass::text as from, confrelid::regclass::text as to,
      string_agg(format('parent.%I = child.%I', parent.attname, child.attname), ' and ') as pairs,
      string_agg(format('child.%I is not null', child.attname), ' and ') as given
    from pg_constraint
    cross join lateral unnest(conkey, confkey) as key (of_child, of_parent)
    join pg_attribute child on child.attrelid = conrelid and child.attnum = of_child
    join pg_attribute parent on parent.attrelid = confrelid and parent.attnum = of_parent
    where contype = 'f' group by 1, 2, 3`;
  expect(keys.length).toBeGreaterThan(30);
  const broken: string[] = [];
  for (const { name, from, to, pairs, given } of keys) {
    const orphans = await sql.unsafe(
      `select from ${from} child where ${given} and not exists (select from ${to} parent where ${pairs}) limit 1`,
    );
    if (orphans.length) broken.push(name);
  }
  return broken;
}

async function shapeOf(sql: Sql): Promise<Numbers> {
  const [row] = await sql<Numbers[]>`
    with tiers as (select count(*) from price_tiers group by listing_id),
      leads as (select count(*) from lead_times group by listing_id),
      shown as (select count(*) from listing_pictures group by listing_id),
      stocked as (select shop_id, count(*) from listings group by shop_id),
      crowds as (select count(*) from listings group by category_id),
      ordered as (select created_at < lag(created_at) over (order by id) as early from listings),
      falling as (
        select unit_price >= lag(unit_price) over (partition by listing_id order by from_quantity) as dearer
        from price_tiers)
    select (select min(count) from tiers)::int as "minTiers", (select max(count) from tiers)::int as "maxTiers",
      (select min(count) from leads)::int as "minLeads", (select max(count) from leads)::int as "maxLeads",
      (select min(count) from shown)::int as "minPictures", (select max(count) from shown)::int as "maxPictures",
      (select count(*) from listings where status = 'published')::int as published,
      (select count(*) from listings where created_at > (
        select min(created_at) + (max(created_at) - min(created_at)) / 2 from listings))::int as "newerHalf",
      (select count(distinct listing_id) from listing_days)::int as viewed,
      (select count(distinct day) from listing_days)::int as "viewDays",
      (select count(*) from listing_days d join listings l on l.id = d.listing_id
        where d.day < (l.published_at at time zone 'Asia/Shanghai')::date)::int as early,
      (select max(count) from crowds)::int as crowded,
      (select max(count) from stocked)::int as "largestShop",
      (select count from stocked join shop_members using (shop_id) join users u on u.id = user_id
        where u.email = ${ownerEmail})::int as owned,
      (select count(*) from ordered where early)::int as "outOfOrder",
      (select count(*) from falling where dearer)::int as dearer`;
  return row ?? {};
}
