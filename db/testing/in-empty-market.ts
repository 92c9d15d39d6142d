import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { env } from "../../lib/core/env";

/** The template of empty markets: migrated, without rows. PostgreSQL copies it only while nobody is connected. */
export const emptyMarket = "empty_market";

/** Runs `work` on a migrated, empty database of its own and drops it afterwards. */
export async function inEmptyMarket(work: (ownerUrl: string) => Promise<void>): Promise<void> {
  const { DATABASE_OWNER_URL = "" } = env();
  const own = new URL(DATABASE_OWNER_URL);
  const name = `market_${randomUUID().replaceAll("-", "")}`;
  own.pathname = `/${name}`;
  const sql = postgres(DATABASE_OWNER_URL, { max: 1, onnotice() {} });
  try {
    await sql`create database ${sql(name)} template ${sql(emptyMarket)}`;
    await work(own.href);
  } finally {
    await sql`drop database if exists ${sql(name)} with (force)`;
    await sql.end();
  }
}
