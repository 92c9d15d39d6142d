import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { CellError } from "@/db/schema";
import type { Actor } from "../core/actor";
import { type CheckedRow, checkRow } from "./check-row";
import { findExistingListings, skuIn } from "./find-existing-listings";
import type { TableRow } from "./read-table";
import type { SheetCatalogue } from "./sheet-catalogue";

/** The first row about each listing; a later row about the same listing is an error. */
export type SeenListings = Map<string, number>;

type Rows = { importId: string; shopId: number; rows: TableRow[]; catalogue: SheetCatalogue; seen: SeenListings };

/** Checks rows of a table and stores the results, replacing waiting rows. Call it within `asShop()`. */
export async function checkRows(
  actor: Actor,
  { importId, shopId, rows, catalogue, seen }: Rows,
  tx: Tx,
): Promise<void> {
  const matches = await findExistingListings(rows, tx);
  const results = rows.map((row) => {
    const { known, error } = matches.get(row.row) ?? {};
    const sku = skuIn(row);
    const about = known ? `id ${known.listing.id}` : sku && `sku ${sku.slice(0, 300)}`;
    const first = about ? seen.get(about) : undefined;
    if (about) seen.set(about, first ?? row.row);
    const duplicate: CellError | undefined =
      first === undefined ? undefined : { column: "sku", code: "imports.cell.twice", args: { row: first } };
    const wrong = error ?? duplicate;
    const checked: CheckedRow = wrong
      ? { row: row.row, action: "wrong", errors: [wrong] }
      : checkRow(actor, row, known, catalogue);
    return { ...asRow(checked, row), listing_reference: about };
  });
  await tx.execute(sql`
    insert into import_rows as r (import_id, shop_id, row, action, listing_id, version, fields, cells, errors, changes,
      listing_reference)
    select ${importId}::uuid, ${shopId}::bigint, row, action, listing_id, version, fields, cells, errors, changes, listing_reference
    from jsonb_populate_recordset(null::import_rows, ${JSON.stringify(results)}::jsonb)
    on conflict (import_id, row) do update set (action, listing_id, version, fields, cells, errors, changes, listing_reference) =
      row(excluded.action, excluded.listing_id, excluded.version, excluded.fields, excluded.cells, excluded.errors,
        excluded.changes, excluded.listing_reference)`);
}

function asRow({ row, action, known, fields, changes, errors }: CheckedRow, { sent }: TableRow) {
  const isWrong = action === "wrong";
  return {
    row,
    action,
    listing_id: known?.listing.id,
    version: known?.listing.changed_at,
    fields: isWrong ? undefined : fields,
    cells: isWrong ? sent : undefined,
    errors: isWrong ? errors : undefined,
    changes,
  };
}
