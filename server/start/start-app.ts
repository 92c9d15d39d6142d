import postgres from "postgres";
import type { Env } from "@/lib/core/env";
import { log } from "@/lib/core/log";
import { logConsoleOutput } from "@/lib/core/structure-console";
import { isPublicHost } from "@/lib/http/public-address";
import { build, isBuilt } from "../build";
import { requireBucket } from "./bucket";
import { checkLogin, migrate, openDatabase, type RunningDatabase } from "./database";
import { describeDatabaseFailure, describeWriteFailure } from "./failure";
import { Shutdown, stopOnSignals } from "./graceful-shutdown";
import { lockFolder } from "./lock";
import { checkPort, describeListenFailure } from "./port";
import { readSettings } from "./settings";
import { bannerLines, type SignIn } from "./startup-banner";
import { StartupProgress } from "./startup-progress";

/** Loads the demo market into an empty database. */
export type Demo = {
  isMarketEmpty(sql: postgres.Sql): Promise<boolean>;
  loadDemoMarket(ownerUrl: string, onProgress: (line: string) => void): Promise<unknown>;
  signIns: readonly SignIn[];
  password: string;
};

type Options = { root: string; isDevelopment: boolean; demo: () => Promise<Demo> };

/**
 * Starts the market: database, migrations, demo market, build, worker, server. Resolves when the server listens.
 * @throws StartFailure after it has ended all started parts
 */
export async function startApp(options: Options): Promise<void> {
  const shutdown = new Shutdown();
  const steps = new StartupProgress();
  stopOnSignals(shutdown, steps.write);
  process.on("unhandledRejection", (error) => log.error("unhandled", { error }));
  try {
    await runSteps(options, steps, shutdown);
  } catch (error) {
    if (shutdown.hasBegun) return;
    await shutdown.run();
    throw error;
  }
}

async function runSteps({ root, isDevelopment, demo }: Options, steps: StartupProgress, shutdown: Shutdown) {
  steps.write("\n  Rattledrum\n");
  const { env: given, hasOwnSecret } = readSettings();
  await checkPort(given.PORT, given.HOST);
  if (given.METRICS_PORT) await checkPort(given.METRICS_PORT, given.HOST);
  if (given.isEmbedded) {
    const lock = lockFolder(given.DATA_DIR);
    shutdown.add("lock", () => lock.release());
  }
  const { bucket } = given;
  if (bucket) await steps.step("Files", () => requireBucket(bucket), { describe: () => `${given.MEDIA_URL}` });
  const database = await steps.step("Database", () => startDatabase(given, shutdown), {
    describe: ({ url, embedded }) => (embedded ? `PostgreSQL 18 in ${given.DATA_DIR}` : new URL(url).host),
  });
  Object.assign(process.env, { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl });
  await steps.step("Tables", () => migrate(database));
  await checkLogin(database, given.DATABASE_LISTEN_URL);

  const { env } = await import("@/lib/core/env");
  const isPublic = isPublicHost(new URL(given.SITE_URL).hostname);
  const wantsDemo = given.DEMO ?? (given.isEmbedded && !isPublic);
  if (wantsDemo) await fillEmptyMarket(await demo(), database, given.DATA_DIR, steps);
  if (!isDevelopment) await buildPages(root, shutdown, steps);
  if (shutdown.hasBegun) return;

  if (given.OTEL_EXPORTER_OTLP_ENDPOINT) {
    const endTracing = (await import("../tracing/open-telemetry")).startTracing();
    shutdown.add("traces", endTracing);
  }
  // The server starts last, so that it stops first, while everything it needs still runs.
  if (given.WORKER) await steps.step("Worker", () => startJobs(shutdown));
  await steps.step("Pages", () => serve(env(), root, isDevelopment, shutdown));
  if (!isDevelopment) structureOutput();
  if (!given.isEmbedded && hasOwnSecret)
    steps.write("  ! AUTH_SECRET is stored in DATA_DIR: set it if several processes serve one market.");
  for (const line of bannerLines({
    env: env(),
    elapsed: steps.elapsed,
    demo: isPublic ? undefined : await demoToShow(await demo(), database),
  }))
    steps.write(line);
}

/** Makes standard error a log in JSON lines; the startup progress on standard output has ended. */
function structureOutput(): void {
  logConsoleOutput("market");
  process.on("uncaughtException", (error) => {
    log.error("uncaught", { error });
    process.exit(1);
  });
}

async function startDatabase(env: Env, shutdown: Shutdown): Promise<RunningDatabase> {
  const database = await openDatabase(env);
  const { embedded } = database;
  if (embedded) shutdown.add("database", () => embedded.stop(), { kill: embedded.kill, timeoutMs: 40_000 });
  shutdown.add("connections", async () => (await import("@/db/client")).closeDatabase());
  return database;
}

async function fillEmptyMarket(
  { isMarketEmpty, loadDemoMarket }: Demo,
  { ownerUrl }: RunningDatabase,
  dataDir: string,
  steps: StartupProgress,
) {
  if (!(await withSql(ownerUrl, isMarketEmpty))) return;
  let lastLine = "";
  const load = () =>
    loadDemoMarket(ownerUrl, (line) => {
      lastLine = line;
    });
  try {
    await steps.step("Demo market", load, { announce: "filling the demo market", describe: () => lastLine });
  } catch (error) {
    throw (
      describeDatabaseFailure(error, "DATABASE_OWNER_URL", ownerUrl) ?? describeWriteFailure(error, dataDir) ?? error
    );
  }
}

async function buildPages(root: string, shutdown: Shutdown, steps: StartupProgress) {
  if (isBuilt(root)) return;
  const stop = new AbortController();
  shutdown.add("build", () => stop.abort());
  await steps.step("Production build", () => build(root, stop.signal), {
    announce: "building the pages, which takes about a minute the first time",
  });
}

async function serve(env: Env, root: string, isDevelopment: boolean, shutdown: Shutdown) {
  try {
    const server = isDevelopment
      ? await (await import("../http/dev-server")).startDevServer(env, root)
      : await (await import("../http/production-server")).startProductionServer(env, root);
    shutdown.add("pages", () => server.stop(), { timeoutMs: 25_000 + env.DRAIN_SECONDS * 1000 });
  } catch (error) {
    throw describeListenFailure(error, env.PORT, env.HOST) ?? error;
  }
}

async function startJobs(shutdown: Shutdown) {
  const { startWorker } = await import("../../jobs/worker");
  const worker = await startWorker();
  shutdown.add("worker", () => worker.stop());
}

/** Returns the demo's sign-ins if its users exist in the database, whenever they were loaded. */
async function demoToShow({ signIns, password }: Demo, { ownerUrl }: RunningDatabase) {
  const hasDemo = await withSql(ownerUrl, async (sql) => {
    const [row] = await sql<{ there: boolean }[]>`
      select exists (select from users where email = ${signIns[0]?.email ?? ""}) as there`;
    return row?.there ?? false;
  });
  return hasDemo ? { signIns, password } : undefined;
}

async function withSql<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice() {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}
