import { parseArgs } from "node:util";
import { restore } from "../server/backup/restore";
import { migrate } from "../server/start/database";
import { StartFailure } from "../server/start/failure";
import { withDatabase } from "../server/start/with-database";

/**
 * `npm run restore -- --from FOLDER` restores a backup into an empty database and DATA_DIR, and compares every table and
 * file with it. The market must not run.
 */
const { values } = parseArgs({ options: { from: { type: "string" } } });
const { from } = values;

if (!from) {
  console.error("Usage: npm run restore -- --from FOLDER");
  process.exitCode = 1;
} else {
  await withDatabase(async (database, env) => {
    if (env.isEmbedded && !database.embedded)
      throw new StartFailure("Stop the market first: a restore needs it alone.");
    await migrate(database);
    const { createdAt, tables, files } = await restore({ ownerUrl: database.ownerUrl, dataDir: env.DATA_DIR }, from);
    console.log(`Restored the market of ${createdAt}: ${tables.length} tables and ${files.length} files are as saved.`);
  });
}
