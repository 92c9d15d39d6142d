import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

const migrationsFolder = fileURLToPath(new URL("migrations", import.meta.url));
/** Two processes that start together migrate one after the other. */
const lock = 7_286_433;

/** Applies every migration that has not run yet, as the owner of the tables. */
export async function migrateDatabase(ownerUrl: string): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice() {} });
  try {
    await client`select pg_advisory_lock(${lock})`;
    await migrate(drizzle(client), { migrationsFolder });
  } finally {
    await client.end();
  }
}
