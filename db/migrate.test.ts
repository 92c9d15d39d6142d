import postgres from "postgres";
import { expect, test } from "vitest";
import { migrateDatabase, UnknownMigrations } from "./migrate";
import { inEmptyMarket } from "./testing";

test("migrating a database again changes nothing, and one with unknown migrations is refused", () =>
  inEmptyMarket(async (ownerUrl) => {
    await migrateDatabase(ownerUrl);
    const sql = postgres(ownerUrl, { max: 1, onnotice() {} });
    try {
      await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of an older history', 1)`;
      await expect(migrateDatabase(ownerUrl)).rejects.toThrow(UnknownMigrations);
      await sql`delete from drizzle.__drizzle_migrations where created_at = 1`;
      await migrateDatabase(ownerUrl);
    } finally {
      await sql.end();
    }
  }));
