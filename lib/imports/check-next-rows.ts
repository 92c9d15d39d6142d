import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { importRows } from "@/db/schema";
import type { Actor } from "../core/actor";
import { checkRows, type SeenListings } from "./check-rows";
import type { OwnImport } from "./own-import";
import { readRow, toColumns } from "./read-table";
import type { SheetCatalogue } from "./sheet-catalogue";

/** Rows per transaction. */
const batchSize = 250;

/** Checks the next waiting rows of a table and returns their number. Call it within `asShop()`. */
export async function checkNextRows(
  actor: Actor,
  { id: importId, shopId, headers }: OwnImport,
  catalogue: SheetCatalogue,
  tx: Tx,
): Promise<number> {
  const waiting = await tx
    .select({ row: importRows.row, cells: importRows.cells })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), eq(importRows.action, "waiting")))
    .orderBy(importRows.row)
    .limit(batchSize);
  if (waiting.length === 0) return 0;
  const columns = toColumns(headers, catalogue.attributes);
  const rows = waiting.map(({ row, cells }) => readRow({ row, cells: cells ?? [] }, columns));
  await checkRows(actor, { importId, shopId, rows, catalogue, seen: await readSeenListings(importId, tx) }, tx);
  return waiting.length;
}

/** Reads which listing each checked row is about, so that another worker can continue the import. */
async function readSeenListings(importId: string, tx: Tx): Promise<SeenListings> {
  const seen = await tx.execute<{ about: string; row: number }>(sql`
    select listing_reference as about, min(row)::int as row from import_rows
    where import_id = ${importId} and action <> 'waiting' and listing_reference is not null group by listing_reference`);
  return new Map(seen.map(({ about, row }) => [about, row]));
}
