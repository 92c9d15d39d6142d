import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { ProgressPrinter } from "../demo/scale/progress";
import { rebuildSearchRows } from "../lib/search/rebuild-search-rows";
import { migrate, openDatabase } from "../server/start/database";
import { lockFolder } from "../server/start/lock";
import { readSettings } from "../server/start/settings";

/**
 * `npm run search:rebuild` writes all search rows anew, while readers see the old ones: in the embedded database of
 * DATA_DIR, or in that of DATABASE_OWNER_URL.
 */
const { env } = readSettings();
const lock = env.isEmbedded ? lockFolder(env.DATA_DIR) : undefined;
const database = await openDatabase(env);
await migrate(database);
const sql = postgres(database.ownerUrl, { max: 3, onnotice() {} });
try {
  const screen = new ProgressPrinter(process.stdout);
  await screen.step("Search rows", "designs", (progress) =>
    rebuildSearchRows(
      (done, total, step) => progress(done, total, step),
      drizzle(sql, { casing: "snake_case" }) as never,
    ),
  );
} finally {
  await sql.end();
  await database.embedded?.stop();
  lock?.release();
}
