import { sql } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { closeDatabase, database } from "./client";

afterAll(closeDatabase);

test("every function with SECURITY DEFINER searches pg_temp last", async () => {
  const functions = await database.execute<{ name: string; path: string | null }>(sql`
    select p.oid::regprocedure::text as name,
      (select substr(c, length('search_path=') + 1) from unnest(p.proconfig) c where c like 'search_path=%') as path
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')`);
  expect(functions.length).toBeGreaterThan(5);
  const wrong = functions.filter(({ path }) => path?.split(/,\s*/).at(-1) !== "pg_temp");
  expect(wrong).toEqual([]);
});
