import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { migrateDatabase } from "@/db/migrate";
import { loadReference } from "@/db/reference/load";
import { loadThesaurus } from "@/db/reference/thesaurus";
import { emptyMarketTemplate } from "@/db/testing/in-empty-market";
import { startPostgres } from "@/server/postgres";
import { databaseName } from "./database-name";

/** Durability is off, since test data need not survive a power cut. */
const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", shared_buffers: "128MB" };

/**
 * Starts a PostgreSQL for the run and migrates one database. Copies of it are the template of empty markets and, with
 * the reference data, one database for each worker, so tests of one file never wait for those of another.
 */
export default async function setup({ vitest }: TestProject) {
  const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-postgres-"));
  const server = await startPostgres(folder, settings);
  const leave = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", leave).once("SIGTERM", () => process.exit(1));
  await migrateDatabase(server.ownerUrl);
  await copyDatabases(server.ownerUrl, vitest.config.maxWorkers);
  process.env.DATABASE_URL = server.url;
  process.env.DATABASE_OWNER_URL = server.ownerUrl;
  return async () => {
    await server.stop();
    process.off("exit", leave);
    rmSync(folder, { recursive: true, force: true });
  };
}

async function copyDatabases(ownerUrl: string, workers: number): Promise<void> {
  const migrated = new URL(ownerUrl).pathname.slice(1);
  const maintenance = new URL(ownerUrl);
  maintenance.pathname = "/postgres";
  const sql = postgres(maintenance.href, { max: 1, onnotice() {} });
  // Empty markets have the thesaurus, which takes seconds to load, and nothing else.
  await connected(ownerUrl, (owner) => owner.begin(loadThesaurus));
  await sql`create database ${sql(emptyMarketTemplate)} template ${sql(migrated)}`;
  await connected(ownerUrl, loadReference);
  for (let worker = 1; worker <= workers; worker++)
    await sql`create database ${sql(databaseName(worker))} template ${sql(migrated)}`;
  await sql.end();
}

async function connected(url: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice() {} });
  await work(sql).finally(() => sql.end());
}
