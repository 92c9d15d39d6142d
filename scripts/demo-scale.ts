import { availableParallelism, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { hash } from "@node-rs/argon2";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { Db } from "../db/client";
import { generateInWorkers } from "../demo/scale/generate";
import { loadScale } from "../demo/scale/load";
import { ownerEmail } from "../demo/scale/owner";
import { type Progress, ProgressPrinter } from "../demo/scale/progress";
import { LoadRefusal } from "../demo/scale/state";
import { demoPassword } from "../demo/sign-ins";
import { buildSuggestions } from "../lib/search/build-suggestions";
import { rebuildSearchRows } from "../lib/search/rebuild-search-rows";
import { startPostgres } from "../server/postgres";
import { migrate, openDatabase, type RunningDatabase } from "../server/start/database";
import { describeDatabaseFailure, StartFailure } from "../server/start/failure";
import { Shutdown } from "../server/start/graceful-shutdown";
import { lockFolder } from "../server/start/lock";
import { readSettings } from "../server/start/settings";

/**
 * `npm run demo:scale -- --listings 2100000` fills an empty database with a market of that many listings, or continues an
 * interrupted run. `--database` is the address of a database as the owner of its tables; the default is that of `npm start`.
 */
const { values: given } = parseArgs({
  options: {
    listings: { type: "string", default: "2100000" },
    seed: { type: "string", default: "rattledrum" },
    database: { type: "string" },
    "data-dir": { type: "string" },
    /** Skips the search rows, which a later run of the same command writes. */
    "no-search": { type: "boolean", default: false },
  },
});
const screen = new ProgressPrinter(process.stdout);
const shutdown = new Shutdown();
process.on("SIGINT", interrupt).on("SIGTERM", interrupt).on("SIGHUP", interrupt);
// The driver reports a write to a closed connection outside of any promise.
process.on("uncaughtException", (error) => end(new Error("The connection to the database was cut.", { cause: error })));

let ownerUrl = "";
try {
  await fill();
  await shutdown.run();
  process.exit(0);
} catch (error) {
  await end(error);
}

/** Prints the failure in one sentence, ends all started parts and exits with 1. */
async function end(error: unknown): Promise<void> {
  if (shutdown.hasBegun) return;
  const cause = error instanceof Error && error.cause ? error.cause : error;
  const known = ownerUrl ? describeDatabaseFailure(cause, "--database", ownerUrl) : undefined;
  const refusal = error instanceof LoadRefusal || error instanceof StartFailure ? error : known;
  console.error(`\n  ${refusal?.message ?? (error instanceof Error ? error.message : error)}`);
  if (!refusal) console.error("  Loaded listings stay: run the same command again to continue.");
  await shutdown.run();
  process.exit(1);
}

async function fill(): Promise<void> {
  const listings = Number(given.listings);
  if (!Number.isSafeInteger(listings) || listings < 1) throw new StartFailure("--listings is a number from 1 on.");
  if (given["data-dir"]) process.env.DATA_DIR = given["data-dir"];
  if (given.database) Object.assign(process.env, { DATABASE_URL: given.database, DATABASE_OWNER_URL: given.database });
  const database = await open();
  ownerUrl = database.ownerUrl;
  await screen.step("Tables", "", () => migrate(database));
  const sql = postgres(ownerUrl, { max: 1, max_lifetime: null, onnotice() {} });
  shutdown.add("connection", () => sql.end({ timeout: 0 }));
  const passwordHash = await hash(demoPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  await loadScale(sql, {
    listings,
    seed: given.seed,
    passwordHash,
    generate: generateInWorkers(availableParallelism() > 2 ? 2 : 1),
    screen,
    writeSearch: given["no-search"] ? undefined : writeSearch,
  });
  if (database.embedded) await screen.step("On disk", "", async () => void (await sql`checkpoint`));
  screen.printLine(
    `\n  Sign in as ${ownerEmail} with the password “${demoPassword}”: the owner of the largest shop.\n`,
  );
}

async function open(): Promise<RunningDatabase> {
  const { env } = readSettings();
  if (!env.isEmbedded) return openDatabase(env);
  const lock = lockFolder(env.DATA_DIR);
  shutdown.add("lock", () => lock.release());
  const embedded = await screen.step("Database", "", () => startPostgres(env.DATA_DIR, loadSettings()));
  shutdown.add("database", () => embedded.stop(), { kill: embedded.kill, timeoutMs: 40_000 });
  return { url: embedded.url, ownerUrl: embedded.ownerUrl, embedded };
}

/** Settings for loading. Checkpoints are frequent enough that a killed load recovers within the timeout of a start. */
function loadSettings() {
  const megabytes = Math.round(Math.min(2048, Math.max(256, totalmem() / 2 ** 20 / 8)));
  return {
    shared_buffers: `${megabytes}MB`,
    max_wal_size: "2GB",
    checkpoint_timeout: "15min",
    wal_buffers: "64MB",
    maintenance_work_mem: `${Math.min(1024, megabytes)}MB`,
    synchronous_commit: "off",
  };
}

/** Ends all parts in order; exits at once at a second signal. */
function interrupt(): void {
  if (shutdown.hasBegun) {
    shutdown.killAll();
    process.exit(130);
  }
  screen.printLine("\n  Interrupted. Loaded listings stay: run the same command again to continue.\n");
  shutdown.run().then(() => process.exit(130));
}

/** Writes search rows and suggestions, on its own pool of three connections. */
async function writeSearch(progress: Progress): Promise<void> {
  const pool = postgres(ownerUrl, { max: 3, onnotice() {} });
  shutdown.add("connections of search", () => pool.end({ timeout: 0 }));
  const db = drizzle(pool, { casing: "snake_case" }) as unknown as Db;
  await rebuildSearchRows(progress, db);
  await buildSuggestions(db);
}
