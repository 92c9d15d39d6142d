import { readFileSync } from "node:fs";
import postgres from "postgres";
import { loadOperatorPhrases, PhraseFileError } from "../db/reference/operator-phrases";
import { migrate, openDatabase } from "../server/start/database";
import { lockFolder } from "../server/start/lock";
import { readSettings } from "../server/start/settings";

/**
 * `npm run search:phrases -- FILE.csv` replaces the phrases that operators added to the thesaurus: in the embedded
 * database of DATA_DIR, or in that of DATABASE_OWNER_URL.
 */
const [, , file] = process.argv;
if (!file) {
  console.error("Usage: npm run search:phrases -- FILE.csv, with the columns language, phrase and concept.");
  process.exit(1);
}
const csv = readFileSync(file, "utf8");
const { env } = readSettings();
const lock = env.isEmbedded ? lockFolder(env.DATA_DIR) : undefined;
const database = await openDatabase(env);
await migrate(database);
const sql = postgres(database.ownerUrl, { max: 1, onnotice() {} });
try {
  console.log(`Phrases of operators: ${await loadOperatorPhrases(sql, csv)}`);
} catch (error) {
  if (!(error instanceof PhraseFileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await sql.end();
  await database.embedded?.stop();
  lock?.release();
}
