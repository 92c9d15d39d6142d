import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { paths } from "@/lib/http/paths";
import { copyDemoMarket } from "@/tests/runner/prepared-markets";
import { freePort, MarketProcess } from "./market-process";
import { startLoggingPostgres } from "./statement-log";

const dataDir = mkdtempSync(path.join(tmpdir(), "rattledrum-budgets-"));
let database: Awaited<ReturnType<typeof startLoggingPostgres>>;
let market: MarketProcess;
let addresses: Record<string, string>;

/**
 * The most statements, and 8 kB blocks of tables and indexes they read, for a page of the demo market that is not
 * cached. Unlike milliseconds, both are the same on every machine, blocks within a tenth; budgets are a quarter above
 * the measured blocks.
 */
const budgets: Record<string, { statements: number; blocks: number }> = {
  // One statement of home and of a storefront finds the trade fair that runs.
  home: { statements: 4, blocks: 2_600 },
  category: { statements: 5, blocks: 680 },
  "category, 2 filters": { statements: 4, blocks: 680 },
  // This listing belongs to a design family, as few listings do.
  listing: { statements: 2, blocks: 370 },
  "listing, 2,400 pieces in euros": { statements: 2, blocks: 370 },
  storefront: { statements: 3, blocks: 300 },
  search: { statements: 3, blocks: 410 },
  "search, 1 filter": { statements: 2, blocks: 375 },
  new: { statements: 1, blocks: 280 },
  trending: { statements: 1, blocks: 405 },
  compare: { statements: 2, blocks: 100 },
};

beforeAll(async () => {
  await copyDemoMarket(dataDir);
  database = await startLoggingPostgres(dataDir);
  const { url: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL } = database;
  const settings = { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_CONNECTIONS: "1", DEMO: "on", WORKER: "off" };
  market = await new MarketProcess({ dataDir, port: await freePort(), settings }).opened();
  await database.owner`vacuum analyze`;
  addresses = await findAddresses();
  // Pages read over one connection, so that after these requests all statements are planned there, and everything that
  // a
  // process reads once is in memory.
  for (const locale of ["fr", "es", "ru", "ar"])
    for (const address of Object.values(addresses)) await market.get(address.replace("/en", `/${locale}`));
});

afterAll(async () => {
  if (market?.isRunning) await market.stopped();
  await database?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe("a page that is not cached stays within its budget of statements and blocks", () => {
  test.each(Object.entries(budgets))("%s", async (name, { statements, blocks }) => {
    const address = addresses[name] ?? "";
    const executed = await database.log.during(async () => {
      const answer = await market.get(address);
      expect([answer.status, answer.headers.get("x-document")]).toEqual([200, "miss"]);
      await answer.text();
    });
    const details = executed.map((each) => `${each.blocks} ${each.text.replace(/\s+/g, " ").slice(0, 100)}`).join("\n");
    const blocksRead = executed.reduce((sum, each) => sum + each.blocks, 0);
    expect.soft(executed.length, details).toBeLessThanOrEqual(statements);
    expect.soft(blocksRead, details).toBeLessThanOrEqual(blocks);
  });

  test("a cached page executes no statement", async () => {
    const executed = await database.log.during(async () => {
      for (const address of Object.values(addresses)) await (await market.get(address)).text();
    });
    expect(executed).toEqual([]);
  });
});

/**
 * Returns addresses of a fixed shop of the demo market, of its first listing by name, and of that listing's industry.
 */
async function findAddresses(): Promise<Record<string, string>> {
  type Row = { id: number; slug: string; handle: string; industryId: number; industrySlug: string };
  const [row] = await database.owner<Row[]>`
    select n.listing_id::float8 as id, t.slug, s.handle, c.id as "industryId", c.slug as "industrySlug"
    from listing_search n join shops s on s.id = n.shop_id join categories c on c.id = n.industry_id
      join listing_texts t on t.listing_id = n.listing_id and t.locale = 'en'
    where s.handle = 'happy-sister-toys' order by t.slug limit 1`;
  if (!row) throw new Error("the demo market has no happy-sister-toys");
  const category = paths.category("en", { id: row.industryId, slug: row.industrySlug });
  return {
    home: paths.home("en"),
    category,
    "category, 2 filters": `${category}?verified=1&factory=1`,
    listing: paths.listing("en", row),
    "listing, 2,400 pieces in euros": `${paths.listing("en", row)}?qty=2400&currency=EUR`,
    storefront: paths.shop("en", row),
    search: `${paths.search("en")}?q=plush`,
    "search, 1 filter": `${paths.search("en")}?q=plush&verified=1`,
    new: paths.newDesigns("en"),
    trending: paths.trending("en"),
    compare: paths.compare("en", row.id.toString(36), 2_400),
  };
}
