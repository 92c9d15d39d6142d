import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { env } from "../../lib/core/env";

/**
 * The template database: migrated, without rows. PostgreSQL copies a template only while no session is connected to it.
 */
export const emptyMarketTemplate = "empty_market";

/** Creates a migrated, empty database, calls `work` with its owner's connection URL, and drops the database. */
export async function inEmptyMarket(work: (ownerUrl: string) => Promise<void>): Promise<void> {
  const { DATABASE_OWNER_URL = "" } = env();
  const url = new URL(DATABASE_OWNER_URL);
  const name = `market_${randomUUID().replaceAll("-", "")}`;
  url.pathname = `/${name}`;
  const sql = postgres(DATABASE_OWNER_URL, { max: 1, onnotice() {} });
  try {
    await sql`create database ${sql(name)} template ${sql(emptyMarketTemplate)}`;
    await work(url.href);
  } finally {
    await sql`drop database if exists ${sql(name)} with (force)`;
    await sql.end();
  }
}
