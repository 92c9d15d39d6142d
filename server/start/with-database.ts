import type { Env } from "@/lib/core/env";
import { findRunningPostgres } from "../postgres";
import { openDatabase, type RunningDatabase } from "./database";
import { StartFailure } from "./failure";
import { lockFolder } from "./lock";
import { readSettings } from "./settings";

/**
 * Runs a command on the market's database: that of the settings, or the embedded one, which is started and stopped
 * unless a market runs on it. Sets DATABASE_URL and DATABASE_OWNER_URL for modules that are loaded later. A StartFailure
 * is printed and ends the command with status 1.
 */
export async function withDatabase(work: (database: RunningDatabase, env: Env) => Promise<void>): Promise<void> {
  try {
    const { env } = readSettings();
    const running = env.isEmbedded ? findRunningPostgres(env.DATA_DIR) : undefined;
    if (running) return await run(running, env, work);
    const lock = env.isEmbedded ? lockFolder(env.DATA_DIR) : undefined;
    const database = await openDatabase(env);
    try {
      await run(database, env, work);
    } finally {
      await database.embedded?.stop();
      lock?.release();
    }
  } catch (error) {
    if (!(error instanceof StartFailure)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function run(database: RunningDatabase, env: Env, work: (database: RunningDatabase, env: Env) => Promise<void>) {
  Object.assign(process.env, { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl });
  await work(database, env);
}
