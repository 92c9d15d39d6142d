import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { migrateDatabase } from "@/db/migrate";
import { loadReference } from "@/db/reference/load";
import { startPostgres } from "@/server/postgres";

/** Nothing here needs to survive a power cut. */
const inHaste = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", shared_buffers: "128MB" };

/**
 * A PostgreSQL of the run's own, migrated and with its reference data. DATABASE_URL names another one to use instead,
 * already migrated.
 */
export default async function setup() {
  if (process.env.DATABASE_URL) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-postgres-"));
  const server = await startPostgres(folder, inHaste);
  const leave = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", leave).once("SIGTERM", () => process.exit(1));
  await migrateDatabase(server.ownerUrl);
  const sql = postgres(server.ownerUrl, { max: 1, onnotice() {} });
  await loadReference(sql);
  await sql.end();
  process.env.DATABASE_URL = server.url;
  process.env.DATABASE_OWNER_URL = server.ownerUrl;
  return async () => {
    await server.stop();
    process.off("exit", leave);
    rmSync(folder, { recursive: true, force: true });
  };
}
