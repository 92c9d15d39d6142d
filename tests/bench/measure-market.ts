import postgres from "postgres";
import { enableCacheByTag } from "@/lib/cache/cache-by-tag";
import { startPostgres } from "@/server/postgres";
import { migrate } from "@/server/start/database";
import { lockFolder } from "@/server/start/lock";
import { drawInputs } from "./inputs";
import { describeMachine } from "./machine";
import type { Options } from "./options";
import type { SizeResult } from "./results";
import { warmDatabase } from "./warm-database";

/**
 * Measures the market in a folder. A process reads its settings once, so each market is measured in its own process.
 * @throws StartFailure if another market uses the folder, Error if it holds no market
 */
async function measureMarket(folder: string, options: Options): Promise<SizeResult> {
  const lock = lockFolder(folder);
  const database = await startPostgres(folder, options.sharedBuffers ? { shared_buffers: options.sharedBuffers } : {});
  const owner = postgres(database.ownerUrl, { max: 2, onnotice() {} });
  process.once("SIGINT", () => {
    database.kill();
    process.exit(130);
  });
  try {
    await migrate(database);
    Object.assign(process.env, { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl });
    const { measureQueries } = await import("./measure-queries");
    const { measurePages } = await import("./measure-pages");
    const { closeDatabase } = await import("@/db/client");
    // Caches reads as the render worker does; nothing is invalidated here.
    enableCacheByTag();
    await warmDatabase(owner);
    const machine = await describeMachine(owner);
    const inputs = await drawInputs(owner);
    const { only } = options;
    const queries = only?.every((name) => name === "http") ? [] : await measureQueries(inputs, { ...options, owner });
    await closeDatabase();
    const overHttp =
      !only || only.includes("http")
        ? await measurePages(inputs, { ...options, database, owner, folder })
        : { first: [], warm: [] };
    return { listings: inputs.listings, machine, queries, ...overHttp };
  } finally {
    await owner.end();
    await database.stop();
    lock.release();
  }
}

const [folder = "", options = "{}"] = process.argv.slice(2);
process.send?.(await measureMarket(folder, JSON.parse(options) as Options), () => process.disconnect());
