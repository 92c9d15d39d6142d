import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { importRows } from "@/db/schema";
import type { Actor } from "../core/actor";
import { checkRows, type Said } from "./check-rows";
import type { OwnImport } from "./own-import";
import { columnsOf, readRow } from "./read-table";
import type { SheetGoods } from "./sheet-goods";

/** Rows of one transaction. */
const batch = 250;

/** Checks the next rows of a table that wait for it, and says how many there were. For use within `asShop()`. */
export async function checkNext(
  actor: Actor,
  { id: importId, shopId, headers }: OwnImport,
  goods: SheetGoods,
  tx: Tx,
): Promise<number> {
  const waiting = await tx
    .select({ row: importRows.row, cells: importRows.cells })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), eq(importRows.action, "waiting")))
    .orderBy(importRows.row)
    .limit(batch);
  if (waiting.length === 0) return 0;
  const columns = columnsOf(headers, goods.attributes);
  const rows = waiting.map(({ row, cells }) => readRow({ row, cells: cells ?? [] }, columns));
  await checkRows(actor, { importId, shopId, rows, goods, said: await saidBefore(importId, tx) }, tx);
  return waiting.length;
}

/** What the rows that are checked have said; whoever goes on where another was ended knows it as well. */
async function saidBefore(importId: string, tx: Tx): Promise<Said> {
  const said = await tx.execute<{ about: string; row: number }>(sql`
    select listing_reference as about, min(row)::int as row from import_rows
    where import_id = ${importId} and action <> 'waiting' and listing_reference is not null group by listing_reference`);
  return new Map(said.map(({ about, row }) => [about, row]));
}
