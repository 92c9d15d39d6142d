import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres, { type Sql } from "postgres";

const migrationsFolder = fileURLToPath(new URL("migrations", import.meta.url));
/** Two processes that start together migrate one after the other. */
const lock = 7_286_433;

/** The database has migrations that this version does not have, so this version cannot bring it up to date. */
export class UnknownMigrations extends Error {
  constructor(count: number) {
    super(`This database has ${count} migrations of another version of Rattledrum`);
  }
}

/** Applies every migration that has not run yet, as the owner of the tables. @throws UnknownMigrations */
export async function migrateDatabase(ownerUrl: string): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice() {} });
  try {
    await client`select pg_advisory_lock(${lock})`;
    await refuseUnknownMigrations(client);
    await migrate(drizzle(client), { migrationsFolder });
  } finally {
    await client.end();
  }
}

/** Drizzle compares only the newest time, so it would skip the baseline on a database of an older history. */
async function refuseUnknownMigrations(client: Sql): Promise<void> {
  const [journal] = await client<{ exists: boolean }[]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as exists`;
  if (!journal?.exists) return;
  const known = new Set(readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis));
  const applied = await client<{ created_at: string }[]>`select created_at from drizzle.__drizzle_migrations`;
  const unknown = applied.filter(({ created_at }) => !known.has(Number(created_at)));
  if (unknown.length > 0) throw new UnknownMigrations(unknown.length);
}
