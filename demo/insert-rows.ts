import { getTableColumns, getTableName } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { JSONValue, TransactionSql } from "postgres";

const rowsAStatement = 2_000;

/**
 * Writes rows in few large statements; columns no row names keep their defaults. Nearly as fast as COPY, whose errors
 * the driver swallows once the last byte is sent.
 */
export async function insertRows(
  tx: TransactionSql,
  table: PgTable,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const keys = Object.keys(getTableColumns(table)).filter((key) => used.has(key));
  const columns = keys.map((key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  const name = getTableName(table);
  for (let start = 0; start < rows.length; start += rowsAStatement) {
    const records = rows
      .slice(start, start + rowsAStatement)
      .map((row) => Object.fromEntries(keys.map((key, index) => [columns[index], row[key]])));
    await tx`
      insert into ${tx(name)} (${tx(columns)})
      select ${tx(columns)} from json_populate_recordset(null::${tx(name)}, ${tx.json(records as JSONValue)}::json)`;
  }
}
