import postgres from "postgres";
import { env } from "@/lib/core/env";

/** Returns all tables of the database that contain the word; the owner role bypasses row-level security. */
export async function findTablesContaining(word: string): Promise<string[]> {
  const owner = postgres(env().DATABASE_OWNER_URL ?? "", { max: 1, onnotice() {} });
  const tables = await owner<{ table: string }[]>`select quote_ident(table_name) as table from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`;
  const found: string[] = [];
  for (const { table } of tables) {
    const rows = await owner.unsafe(`select 1 from ${table} t where strpos(lower(to_jsonb(t)::text), $1) > 0 limit 1`, [
      word.toLowerCase(),
    ]);
    if (rows.length) found.push(table);
  }
  await owner.end();
  return found;
}
