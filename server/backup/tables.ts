import type { Sql, TransactionSql } from "postgres";

export type Connection = Sql | TransactionSql;
/** A table of the market, its stored columns, and its content as numbers. */
export type TableCount = { name: string; rows: number; checksum: string };
export type Table = { name: string; columns: string[] };

/**
 * Lists the tables with rows and the columns that are not generated. Views, the journal of migrations and partitions,
 * whose rows their table has, are left out.
 */
export const listTables = (sql: Connection) => sql<Table[]>`
  select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  group by 1 order by 1`;

/** Counts the rows of a table and adds up their hashes, so that the order of rows does not matter. */
export async function countTable(name: string, sql: Connection): Promise<TableCount> {
  const [row] = await sql<{ rows: number; checksum: string }[]>`
    select count(*)::float8 as rows, coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text as checksum
    from ${sql(name)} t`;
  if (!row) throw new Error("a count has one row");
  return { name, ...row };
}

/** Returns the times of the applied migrations, which name a version of the schema. */
export async function listMigrations(sql: Connection): Promise<number[]> {
  const rows = await sql<{ at: number }[]>`
    select created_at::float8 as at from drizzle.__drizzle_migrations order by created_at`;
  return rows.map(({ at }) => at);
}
