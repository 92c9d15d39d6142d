import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { pointToMarketDatabase } from "../../e2e/support/database";
import { freePort, MarketProcess } from "../../server/start/market-process";
import { startDemoMarket } from "../support/start-demo-market";
import type { Options } from "./options";

/** The market to crawl, and the database from which the expected pages are read. */
export type CrawledMarket = {
  origin: string;
  databaseUrl: string;
  /** Pages that are opened even in a sample. */
  always: ReadonlySet<string>;
  /** The same market with PAGE_SHELLS=off; `expire` expires the pages of both. Undefined for a running market. */
  withoutShells?: { origin: string; expire(): Promise<void> };
  /** Lines of its log about pages whose shell could not be stored. */
  missingShells: readonly string[];
  close(): Promise<void>;
};

/** Returns a running market unchanged, or starts a demo market and adds every state of listings and shops. */
export async function openCrawledMarket({ url, port }: Options): Promise<CrawledMarket> {
  if (url)
    return { origin: url, databaseUrl: databaseUrl(), always: new Set(), missingShells: [], close: async () => {} };
  const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-crawl-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  const missingShells: string[] = [];
  const market = await startDemoMarket(folder, port, {
    onLog: (line) => /"page\.without(Shell|Module)"/.test(line) && missingShells.push(line),
  });
  let other: MarketProcess | undefined;
  const close = async () => {
    await other?.stopped();
    await market.close();
    remove();
  };
  try {
    Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: "", SITE_URL: market.url });
    const database = databaseUrl();
    const { makeStates, writeSitemaps } = await import("./make-states");
    const always = await makeStates();
    await untilSettled();
    await writeSitemaps();
    other = await openWithoutShells(folder, market.url);
    return {
      origin: market.url,
      databaseUrl: database,
      always,
      withoutShells: { origin: other.origin, expire },
      missingShells,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Waits until no job is due, since jobs such as counts change the expected pages. Sitemaps are written afterwards.
 */
async function untilSettled(): Promise<void> {
  const sql = postgres(process.env.DATABASE_OWNER_URL ?? "", { max: 1, onnotice() {} });
  try {
    for (let waits = 0; waits < 600; waits++) {
      const [jobs] = await sql<{ due: number; counted: number }[]>`
        select count(*) filter (where done_at is null and failed_at is null and run_at <= now())::int as due,
          count(*) filter (where name = 'countSearchRows' and done_at is not null)::int as counted from jobs`;
      if (jobs && jobs.due === 0 && jobs.counted > 0) return;
      await sleep(200);
    }
    throw new Error("the market still has due jobs after two minutes");
  } finally {
    await sql.end();
  }
}

/** Starts a second process of the market in this folder, without shells. */
async function openWithoutShells(dataDir: string, siteUrl: string): Promise<MarketProcess> {
  const { DATABASE_URL = "", DATABASE_OWNER_URL = "" } = process.env;
  const onItsDatabase = { DATABASE_URL, DATABASE_OWNER_URL, SITE_URL: siteUrl, DEMO: "off", WORKER: "off" };
  const settings = { ...onItsDatabase, PAGE_SHELLS: "off" };
  return new MarketProcess({ dataDir, port: await freePort(), settings }).opened();
}

/** Terminates the connections that listen for invalidations, which makes every page expire. */
async function expire(): Promise<void> {
  const sql = postgres(process.env.DATABASE_OWNER_URL ?? "", { max: 1, onnotice() {} });
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'rattledrum listens' and datname = current_database()`;
  await sql.end();
}

function databaseUrl(): string {
  pointToMarketDatabase();
  return process.env.DATABASE_URL ?? "";
}
