import { sql } from "drizzle-orm";
import type { Bucket } from "../lib/publishing/sitemaps/sitemap";
import { migrate, openDatabase } from "../server/start/database";
import { lockFolder } from "../server/start/lock";
import { readSettings } from "../server/start/settings";

/**
 * `npm run sitemaps` writes every outdated sitemap, or with `-- --all` every one, and prints how long each took and how
 * quickly the index responds. It uses the embedded database of DATA_DIR, or that of DATABASE_URL.
 */
const { env } = readSettings();
const lock = env.isEmbedded ? lockFolder(env.DATA_DIR) : undefined;
const server = await openDatabase(env);
await migrate(server);
Object.assign(process.env, { DATABASE_URL: server.url, DATABASE_OWNER_URL: server.ownerUrl });
const { closeDatabase, database, readPool } = await import("../db/client");
const { writeBucket } = await import("../lib/publishing/sitemaps/write-bucket");
const { getIndex } = await import("../lib/publishing/sitemaps/get-index");
const { findSitemap } = await import("../lib/publishing/sitemaps/find-sitemap");
const { listRecent } = await import("../lib/publishing/sitemaps/list-recent");

try {
  if (process.argv.includes("--all")) await database.execute(sql`update sitemap_buckets set origin = null`);
  for (let written = await writeNext(); written; ) written = await writeNext();
  const [row] = await database.execute<{ files: number; urls: number; megabytes: number }>(sql`
    select count(*)::int as files, coalesce(sum(url_count), 0)::int as urls,
      round(coalesce(sum(length(gzip)), 0) / 1e6)::int as megabytes from sitemap_files`);
  console.log(`${row?.files} files, ${row?.urls} addresses, ${row?.megabytes} MB`);
  await time("index", () => getIndex(readPool));
  await time("one file", () => findSitemap("listings-en-1.xml.gz", readPool));
  await time("recent", () => listRecent(readPool));
} finally {
  await closeDatabase();
  await server.embedded?.stop();
  lock?.release();
}

/** Writes one bucket in all languages and prints its time. */
async function writeNext(): Promise<Bucket | undefined> {
  const from = performance.now();
  const bucket = await writeBucket();
  if (bucket) console.log(`${bucket.kind} ${bucket.number}: ${Math.round(performance.now() - from)} ms`);
  return bucket;
}

/** Prints the median of nine runs. */
async function time(name: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let turn = 0; turn < 9; turn++) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  console.log(`${name}: ${times.sort((a, b) => a - b)[4]?.toFixed(1)} ms`);
}
