import { drizzle } from "drizzle-orm/postgres-js";
import postgres, { type Sql, type TransactionSql } from "postgres";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { loadReference } from "@/db/reference/load";
import * as schema from "@/db/schema";
import { inEmptyMarket } from "@/db/testing";
import { makeProbe, type Reach, reachInto } from "./probe";
import { type Context, makeWorld, outsiders } from "./world";

/** What everybody may read; what is not named here is nobody's but who it belongs to. */
const open = [
  "booths",
  "brand_pages",
  "collection_listings",
  "collections",
  "cover_pictures",
  "factories",
  "former_handles",
  "holidays",
  "lookbook_pictures",
  "presences",
  "shop_figures",
  "shop_pictures",
  "shop_promises",
  "shops",
  "verifications",
];
/** What everybody may read once its design is published, and nothing of a draft. */
const openOncePublished = [
  "listing_certificates",
  "lead_times",
  "listing_days",
  "listing_origins",
  "listing_pictures",
  "listing_texts",
  "listings",
  "milestones",
  "pictures",
  "price_tiers",
  "trials",
  "videos",
];
/** Whoever opens a shop is nobody yet. */
const addedByAnybody = ["shops"];

type Reaches = Record<string, Record<string, Reach>>;
type Market = { sql: Sql; contexts: Record<string, Context>; before: Reaches; counts: Record<string, number> };
type Policy = { table: string; policy: string; reads: string | null; writes: string | null };

test("every wall stands, and one that is opened, taken away or turned off is noticed", { timeout: 120_000 }, () =>
  inWalledMarket(proveWalls),
);

async function proveWalls(market: Market) {
  const { sql, before, counts } = market;
  const tables = Object.keys(before);
  expect(tables).toEqual(expect.arrayContaining([...open, ...openOncePublished]));
  for (const table of tables) {
    expect(counts[table], `${table} has no row to be kept`).toBeGreaterThan(0);
    for (const outsider of outsiders)
      expectStrictHeaders(table, before[table]?.[outsider], counts[table] ?? 0, outsider);
  }

  const policies = await sql<
    Policy[]
  >`select tablename as table, policyname as policy, qual as reads, with_check as writes
    from pg_policies where schemaname = 'public' and roles = '{public}' order by 1, 2`;
  const unnoticed: string[] = [];
  for (const { table, policy, reads, writes } of policies) {
    const on = `policy ${policy} on ${table}`;
    const opened = [reads && "using (true)", writes && "with check (true)"].filter(Boolean).join(" ");
    const isOpen = [reads, writes].every((each) => each === null || each === "true");
    if (!isOpen && !(await isNoticed(market, table, `alter ${on} ${opened}`))) unnoticed.push(`${on}, opened`);
    if (!(await isNoticed(market, table, `drop ${on}`))) unnoticed.push(`${on}, taken away`);
  }
  for (const table of tables)
    if (!(await isNoticed(market, table, `alter table ${table} disable row level security`)))
      unnoticed.push(`${table}, turned off`);
  expect(unnoticed).toEqual([]);
}

function expectStrictHeaders(table: string, reach: Reach | undefined, count: number, who: string) {
  const { sees, adds, ...writes } = reach ?? { sees: "?", adds: "?" };
  const what = `what ${who} may do with ${table}`;
  if (open.includes(table)) expect.soft(sees, what).toBe(String(count));
  else if (openOncePublished.includes(table)) expect.soft([1, count - 1], what).toContain(between(Number(sees), count));
  else expect.soft(["-", "0"], what).toContain(sees);
  for (const done of Object.values(writes)) expect.soft(["-", "0"], what).toContain(done);
  if (!addedByAnybody.includes(table)) expect.soft(["-", "0"], what).toContain(adds);
}

/** The nearer end where some rows show and some do not. */
const between = (seen: number, count: number) => (seen > 0 && seen < count ? 1 : seen);

/** Whether anybody reaches more or less than before once this was done to a wall. */
async function isNoticed({ sql, contexts, before }: Market, table: string, change: string): Promise<boolean> {
  let after: Record<string, Reach> = {};
  await undone(sql, async (tx) => {
    await tx.unsafe(change);
    after = await reachInto(table, contexts, tx);
  });
  return JSON.stringify(after) !== JSON.stringify(before[table]);
}

class RollBack extends Error {}
const undone = (sql: Sql, work: (tx: TransactionSql) => Promise<void>) =>
  sql
    .begin(async (tx) => {
      await work(tx);
      throw new RollBack();
    })
    .catch((error) => {
      if (!(error instanceof RollBack)) throw error;
    });

/** A market of its own, since taking walls down would hold up everybody else's tests. */
const inWalledMarket = (work: (market: Market) => Promise<void>) =>
  inEmptyMarket(async (ownerUrl) => {
    const sql = postgres(ownerUrl, { max: 1, onnotice() {} });
    const client = postgres(ownerUrl, { max: 1, fetch_types: false, onnotice() {} });
    try {
      await loadReference(sql);
      const contexts = await (drizzle(client, { schema, casing: "snake_case" }) as unknown as Db).transaction(
        makeWorld,
      );
      await makeProbe(sql);
      const tables = await sql<
        { name: string }[]
      >`select relname as name from pg_class where relrowsecurity order by 1`;
      const [before, counts]: [Reaches, Record<string, number>] = [{}, {}];
      await undone(sql, async (tx) => {
        for (const { name } of tables) {
          const [row] = await tx<{ count: number }[]>`select count(*)::int as count from ${tx(name)}`;
          counts[name] = row?.count ?? 0;
          before[name] = await reachInto(name, contexts, tx);
        }
      });
      await work({ sql, contexts, before, counts });
    } finally {
      await Promise.all([client.end(), sql.end()]);
    }
  });
