import { parseArgs } from "node:util";
import { backUp } from "../server/backup/back-up";
import { withDatabase } from "../server/start/with-database";

/**
 * `npm run backup -- --to FOLDER` writes database and files of the market into a new folder, also while it runs.
 * `--database URL` names a role that may read everything, where the owner of the tables may not.
 */
const { values } = parseArgs({ options: { to: { type: "string" }, database: { type: "string" } } });
const { to, database } = values;

if (!to) {
  console.error("Usage: npm run backup -- --to FOLDER [--database postgres://…]");
  process.exitCode = 1;
} else {
  await withDatabase(async ({ ownerUrl }, env) => {
    const { tables, files } = await backUp({ url: database ?? ownerUrl, dataDir: env.DATA_DIR }, to);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(`${to} has ${rows} rows of ${tables.length} tables, and ${files.length} files.`);
  });
}
