import type { Sql } from "postgres";
import { expect, test } from "vitest";
import { inEmptyMarket } from "../../db/testing";
import { loadScale } from "./load";
import { getRights } from "./row-level-security";
import { smallLoad, withReferenceData } from "./small-load.fixture";

const role = `plain_owner_${process.pid}`;

/** Transfers all tables to a role that may bypass neither row-level security nor foreign keys, and assumes it. */
async function becomePlainOwner(sql: Sql): Promise<void> {
  await sql.unsafe(`create role ${role}; grant create, usage on schema public to ${role}`);
  const owned = await sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public'`;
  for (const { name } of owned) await sql.unsafe(`alter table ${name} owner to ${role}`);
  await sql.unsafe(`set role ${role}`);
}

test("an owner who is no superuser can load, and row-level security is forced afterwards", async () => {
  await inEmptyMarket(
    withReferenceData(async (sql) => {
      const forcedTables = () => sql`select relname from pg_class where relforcerowsecurity order by 1`;
      const before = await forcedTables();
      try {
        await becomePlainOwner(sql);
        expect(await getRights(sql)).toEqual({ bypassesPolicies: false, skipsChecks: false });
        await loadScale(sql, { ...smallLoad, listings: 300 });
        expect(await forcedTables()).toEqual(before);
        await sql`reset role`;
        expect(await sql`select from listings`).toHaveLength(300);
      } finally {
        await sql.unsafe(
          `reset role; reassign owned by ${role} to current_user; drop owned by ${role}; drop role ${role}`,
        );
      }
    }),
  );
}, 120_000);
