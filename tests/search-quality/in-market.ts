import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { startPostgres } from "@/server/postgres";
import { migrate } from "@/server/start/database";
import { lockFolder } from "@/server/start/lock";
import { readSettings } from "@/server/start/settings";

/** The time at which the demo market is loaded, so that each run ranks the same listings by age and demand. */
const loadedAt = new Date("2026-11-25T02:00:00Z");

/** Durability is off for a temporary market, which need not survive a power cut. */
const temporary = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/**
 * Opens the market in `folder`, or in a temporary one, and closes it after `work`. Loads the demo market if it is
 * empty. Pools that are loaded in `work` connect to its database.
 * @throws StartFailure if another process uses the folder
 */
export async function inMarket<T>(folder: string | undefined, work: () => Promise<T>): Promise<T> {
  const dataDir = folder ? path.resolve(folder) : mkdtempSync(path.join(tmpdir(), "rattledrum-quality-"));
  Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: "embedded", DATABASE_OWNER_URL: "" });
  readSettings();
  const lock = lockFolder(dataDir);
  const database = await startPostgres(dataDir, folder ? {} : temporary);
  process.once("SIGINT", () => {
    database.kill();
    process.exit(130);
  });
  try {
    await migrate(database);
    Object.assign(process.env, { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl });
    const { closeDatabase } = await import("@/db/client");
    await fillEmptyMarket(database.ownerUrl);
    return await work().finally(closeDatabase);
  } finally {
    await database.stop();
    lock.release();
    if (!folder) rmSync(dataDir, { recursive: true, force: true });
  }
}

async function fillEmptyMarket(ownerUrl: string): Promise<void> {
  const { isMarketEmpty, loadDemoMarket } = await import("@/demo/load");
  const sql = postgres(ownerUrl, { max: 1, onnotice() {} });
  const isEmpty = await isMarketEmpty(sql).finally(() => sql.end());
  if (isEmpty) await loadDemoMarket(ownerUrl, undefined, loadedAt);
}
