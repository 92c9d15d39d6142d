import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import postgres, { type Sql } from "postgres";
import { expect, test } from "vitest";
import { inEmptyMarket } from "./testing";

const folder = fileURLToPath(new URL("functions", import.meta.url));
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".sql"))
  .map((file) => readFileSync(`${folder}/${file}`, "utf8"));
const isView = (text: string) => text.includes("CREATE VIEW");

/** Every function and view of ours with its whole definition, its settings and who may use it. */
async function listDefinitions(sql: Sql): Promise<Map<string, string>> {
  const rows = await sql<{ name: string; definition: string }[]>`
    select p.oid::regprocedure::text as name, concat_ws(E'\n', pg_get_functiondef(p.oid), p.proacl::text) as definition
    from pg_proc p where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all
    select c.relname, concat_ws(E'\n', pg_get_viewdef(c.oid), c.reloptions::text, c.relacl::text)
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'v'`;
  return new Map(rows.map(({ name, definition }) => [name, definition]));
}

/** Drops all functions and views of the database, creates them from `texts` and names those that are not the same. */
async function findDifferences(sql: Sql, texts: string[]): Promise<string[]> {
  const migrated = await listDefinitions(sql);
  for (const name of migrated.keys())
    await sql.unsafe(name.includes("(") ? `drop function ${name} cascade` : `drop view if exists ${name} cascade`);
  await sql`set check_function_bodies = off`;
  for (const text of texts.toSorted((a, b) => Number(isView(a)) - Number(isView(b)))) await sql.unsafe(text);
  const created = await listDefinitions(sql);
  return [...new Set([...migrated.keys(), ...created.keys()])].flatMap((name) => {
    if (!created.has(name)) return `${name} is missing in db/functions`;
    if (!migrated.has(name)) return `${name} is missing in db/migrations`;
    return created.get(name) === migrated.get(name) ? [] : `${name} differs between db/functions and db/migrations`;
  });
}

const inOwnDatabase = (work: (sql: Sql) => Promise<void>) => () =>
  inEmptyMarket(async (ownerUrl) => {
    const sql = postgres(ownerUrl, { max: 1, onnotice() {} });
    try {
      await work(sql);
    } finally {
      await sql.end();
    }
  });

test(
  "db/functions and a migrated database have the same functions and views",
  inOwnDatabase(async (sql) => {
    expect((await listDefinitions(sql)).size).toBeGreaterThan(70);
    expect(await findDifferences(sql, files)).toEqual([]);
  }),
);

test(
  "a function or view that is missing on either side, or differs in its body, rights or settings, is named",
  inOwnDatabase(async (sql) => {
    await sql.unsafe(`
      create function added_by_hand() returns int language sql as 'select 1';
      create or replace function current_shop() returns bigint language sql stable parallel safe as 'select 1::bigint';
      alter function current_person() volatile;
      alter function write_shop_cards(bigint[]) security invoker;
      alter function project_listings(bigint[]) set search_path = public;
      revoke all on function fold_words(text) from public;
      grant insert on shown_texts to rattledrum_app;
      create view view_by_hand as select 1 as one;`);
    const added = "create function added_to_files() returns int language sql as 'select 1'";
    expect((await findDifferences(sql, [...files, added])).sort()).toEqual([
      "added_by_hand() is missing in db/functions",
      "added_to_files() is missing in db/migrations",
      "current_person() differs between db/functions and db/migrations",
      "current_shop() differs between db/functions and db/migrations",
      "fold_words(text) differs between db/functions and db/migrations",
      "project_listings(bigint[]) differs between db/functions and db/migrations",
      "shown_texts differs between db/functions and db/migrations",
      "view_by_hand is missing in db/functions",
      "write_shop_cards(bigint[]) differs between db/functions and db/migrations",
    ]);
  }),
);
