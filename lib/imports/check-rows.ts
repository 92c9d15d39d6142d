import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Actor } from "../accounts/actor";
import { type CheckedRow, checkRow } from "./check-row";
import { findKnown } from "./find-known";
import type { TableRow } from "./read-table";
import type { SheetGoods } from "./sheet-goods";
import { isExample } from "./template";

/** The row that has said something of this design first; a table says it once. */
export type Said = Map<string, number>;

type Rows = { importId: string; shopId: number; rows: TableRow[]; goods: SheetGoods; said: Said };

/** Checks some rows of a table and keeps what came out. For use within `asShop()`. */
export async function checkRows(actor: Actor, { importId, shopId, rows, goods, said }: Rows, tx: Tx): Promise<void> {
  const wanted = rows.filter((row) => !isExample(row));
  const matches = await findKnown(wanted, tx);
  const kept = wanted.map((row) => {
    const { known, error } = matches.get(row.row) ?? {};
    const checked: CheckedRow = error
      ? { row: row.row, action: "wrong", errors: [error] }
      : checkRow(actor, row, known, goods);
    const key = known ? `id ${known.listing.id}` : `sku ${row.cells.get("sku")}`;
    const first = said.get(key);
    if (first !== undefined && !error && (known || row.cells.get("sku")))
      return asRow(
        {
          row: row.row,
          action: "wrong",
          errors: [{ column: "sku", code: "imports.cell.twice", args: { row: first } }],
        },
        row,
      );
    said.set(key, row.row);
    return asRow(checked, row);
  });
  await tx.execute(sql`
    insert into import_rows (import_id, shop_id, row, action, listing_id, version, fields, cells, errors)
    select ${importId}::uuid, ${shopId}::bigint, row, action, listing_id, version, fields, cells, errors
    from jsonb_populate_recordset(null::import_rows, ${JSON.stringify(kept)}::jsonb)`);
}

const longestRow = 100_000;

function asRow({ row, action, known, fields, errors }: CheckedRow, { sent }: TableRow) {
  const isWrong = action === "wrong";
  const isShort = sent.reduce((sum, cell) => sum + cell.length, 0) <= longestRow;
  return {
    row,
    action,
    listing_id: known?.listing.id,
    version: known?.listing.changed_at,
    fields: isWrong ? undefined : fields,
    cells: isWrong ? (isShort ? sent : []) : undefined,
    errors: isWrong ? errors : undefined,
  };
}
