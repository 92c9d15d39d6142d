import { parseArgs } from "node:util";
import { openFolder } from "../lib/media/storage";
import { sweepFiles } from "../lib/media/sweep-files";
import { StartFailure } from "../server/start/failure";
import { withDatabase } from "../server/start/with-database";

/**
 * `npm run files:sweep` deletes stored files that no row refers to and that are older than a week, also while the market
 * runs. `--dry-run` only counts them, `--days N` sets the age, and `--database URL` names a role that may read everything,
 * where the owner of the tables may not.
 */
const { values } = parseArgs({
  options: {
    "dry-run": { type: "boolean", default: false },
    days: { type: "string", default: "7" },
    database: { type: "string" },
  },
});
const { "dry-run": isDryRun, database } = values;
const minAgeDays = Number(values.days);

if (!(minAgeDays >= 1)) {
  console.error("Usage: npm run files:sweep -- [--dry-run] [--days N, 1 or more] [--database postgres://…]");
  process.exitCode = 1;
} else {
  await withDatabase(async ({ ownerUrl }, env) => {
    const open = (folder: Parameters<typeof openFolder>[0]) => openFolder(folder, env.DATA_DIR);
    const swept = await sweepFiles({ url: database ?? ownerUrl, open, minAgeDays, isDryRun }).catch(explain);
    const done = isDryRun ? "would be deleted" : "were deleted";
    for (const { folder, files, orphans, bytes, unknown } of swept) {
      const rest = unknown ? `; ${unknown} have a name that is not the market's` : "";
      const size = `${(bytes / 1_000_000).toFixed(1)} MB`;
      console.log(`${folder}: ${files} files, of which ${orphans} (${size}) have no row and ${done}${rest}.`);
    }
  });
}

function explain(error: Error & { code?: unknown }): never {
  if (error.code !== "42501") throw error;
  throw new StartFailure(
    `This role may not read everything (${error.message}): give --database a role with BYPASSRLS and pg_read_all_data.`,
  );
}
