import { drizzle } from "drizzle-orm/postgres-js";
import postgres, { type Sql, type TransactionSql } from "postgres";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { loadReference } from "@/db/reference/load";
import * as schema from "@/db/schema";
import { inEmptyMarket } from "@/db/testing";
import { type Context, makeWorld, outsiders } from "./contexts";
import { createProbe, probeTable, type TableAccess } from "./probe";

/** Tables that everyone may read; all others only their owner may. */
const publicTables = [
  "announcements",
  "booths",
  "brand_pages",
  "category_edits",
  "collection_listings",
  "collections",
  "cover_pictures",
  "factories",
  "fair_codes",
  "fair_designs",
  "fairs",
  "former_handles",
  "holidays",
  "lookbook_pictures",
  "market_holidays",
  "merged_listings",
  "moderation_rules",
  "presences",
  "rule_words",
  "search_words",
  "shop_figures",
  "shop_pictures",
  "shop_promises",
  "shops",
  "verifications",
];
/** Tables that everyone may read for published listings or accepted stands, and not for drafts or applications. */
const publicOncePublished = [
  "fair_stands",
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
/** Tables into which everyone may insert, since opening a shop needs no account. */
const insertableByAnyone = ["shops"];

type Reaches = Record<string, Record<string, TableAccess>>;
type Market = { sql: Sql; contexts: Record<string, Context>; before: Reaches; counts: Record<string, number> };
type Policy = { table: string; policy: string; reads: string | null; writes: string | null };

test(
  "every policy protects its rows, and opening, dropping or disabling one changes what somebody can do",
  { timeout: 120_000 },
  () => inOwnMarket(checkPolicies),
);

async function checkPolicies(market: Market) {
  const { sql, before, counts } = market;
  const tables = Object.keys(before);
  expect(tables).toEqual(expect.arrayContaining([...publicTables, ...publicOncePublished]));
  for (const table of tables) {
    expect(counts[table], `${table} has no row to protect`).toBeGreaterThan(0);
    for (const outsider of outsiders) expectClosed(table, before[table]?.[outsider], counts[table] ?? 0, outsider);
  }

  const policies = await sql<
    Policy[]
  >`select tablename as table, policyname as policy, qual as reads, with_check as writes
    from pg_policies where schemaname = 'public' and roles = '{public}' order by 1, 2`;
  const undetected: string[] = [];
  for (const { table, policy, reads, writes } of policies) {
    const on = `policy ${policy} on ${table}`;
    const opened = [reads && "using (true)", writes && "with check (true)"].filter(Boolean).join(" ");
    const isOpen = [reads, writes].every((each) => each === null || each === "true");
    if (!isOpen && !(await changesReach(market, table, `alter ${on} ${opened}`))) undetected.push(`${on}, opened`);
    if (!(await changesReach(market, table, `drop ${on}`))) undetected.push(`${on}, dropped`);
  }
  for (const table of tables)
    if (!(await changesReach(market, table, `alter table ${table} disable row level security`)))
      undetected.push(`${table}, disabled`);
  expect(undetected).toEqual([]);
}

function expectClosed(table: string, reach: TableAccess | undefined, count: number, who: string) {
  const { sees, adds, ...writes } = reach ?? { sees: "?", adds: "?" };
  const what = `${who} and ${table}`;
  if (publicTables.includes(table)) expect.soft(sees, what).toBe(String(count));
  else if (publicOncePublished.includes(table))
    expect.soft([1, count - 1], what).toContain(between(Number(sees), count));
  else expect.soft(["-", "0"], what).toContain(sees);
  for (const done of Object.values(writes)) expect.soft(["-", "0"], what).toContain(done);
  if (!insertableByAnyone.includes(table)) expect.soft(["-", "0"], what).toContain(adds);
}

/** Returns 1 if only some of the rows are visible. */
const between = (seen: number, count: number) => (seen > 0 && seen < count ? 1 : seen);

/** Whether the statement changes what any context can do with the table. */
async function changesReach({ sql, contexts, before }: Market, table: string, change: string): Promise<boolean> {
  let after: Record<string, TableAccess> = {};
  await rolledBack(sql, async (tx) => {
    await tx.unsafe(change);
    after = await probeTable(table, contexts, tx);
  });
  return JSON.stringify(after) !== JSON.stringify(before[table]);
}

class RollBack extends Error {}
const rolledBack = (sql: Sql, work: (tx: TransactionSql) => Promise<void>) =>
  sql
    .begin(async (tx) => {
      await work(tx);
      throw new RollBack();
    })
    .catch((error) => {
      if (!(error instanceof RollBack)) throw error;
    });

/** Runs in its own database, since changing policies would lock the tables of other tests. */
const inOwnMarket = (work: (market: Market) => Promise<void>) =>
  inEmptyMarket(async (ownerUrl) => {
    const sql = postgres(ownerUrl, { max: 1, onnotice() {} });
    const client = postgres(ownerUrl, { max: 1, fetch_types: false, onnotice() {} });
    try {
      await loadReference(sql);
      const contexts = await (drizzle(client, { schema, casing: "snake_case" }) as unknown as Db).transaction(
        makeWorld,
      );
      await createProbe(sql);
      const tables = await sql<
        { name: string }[]
      >`select relname as name from pg_class where relrowsecurity order by 1`;
      const [before, counts]: [Reaches, Record<string, number>] = [{}, {}];
      await rolledBack(sql, async (tx) => {
        for (const { name } of tables) {
          const [row] = await tx<{ count: number }[]>`select count(*)::int as count from ${tx(name)}`;
          counts[name] = row?.count ?? 0;
          before[name] = await probeTable(name, contexts, tx);
        }
      });
      await work({ sql, contexts, before, counts });
    } finally {
      await Promise.all([client.end(), sql.end()]);
    }
  });
