import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { CellError } from "@/db/schema";
import { type ListingRows, readListingRows } from "../catalogue/listing-rows";
import { idOfHandle } from "../core/id";
import { isDash } from "./form-of-row";
import type { TableRow } from "./read-table";

/** The design a row is about: by its number, else by the shop's own number; none for a new one. */
export type Match = { known?: ListingRows; error?: CellError };

/** The designs of the shop that these rows are about, by row. For use within `asShop()`. */
export async function findKnown(rows: readonly TableRow[], tx: Tx): Promise<Map<number, Match>> {
  const ids = rows.flatMap((each) => idIn(each) ?? []);
  const skus = rows.flatMap((each) => (numberIn(each) ? [] : (skuIn(each) ?? [])));
  const bySku = await tx.execute<{ id: string; sku: string }>(sql`
    select l.id, l.sku from listings l where l.shop_id = current_shop() and l.status <> 'removed'
      and l.sku in (select jsonb_array_elements_text(${JSON.stringify(skus)}::jsonb))`);
  const all = await readListingRows([...ids, ...bySku.map(({ id }) => Number(id))], tx);
  const found = new Map(all.map((each) => [each.listing.id, each]));
  return new Map(rows.map((each) => [each.row, matchOf(each)]));

  function matchOf(row: TableRow): Match {
    if (numberIn(row)) {
      const known = found.get(idIn(row) ?? 0);
      return known ? { known } : { error: { column: "id", code: "imports.cell.noSuchDesign" } };
    }
    const same = bySku.filter(({ sku }) => sku === skuIn(row));
    if (same.length > 1) return { error: { column: "sku", code: "imports.cell.severalDesigns" } };
    return { known: found.get(Number(same[0]?.id)) };
  }
}

/** The shop's own number, where the row has one. */
export function skuIn({ cells }: TableRow): string | undefined {
  const sku = cells.get("sku");
  return isDash(sku) ? undefined : sku || undefined;
}

const numberIn = ({ cells }: TableRow): string => cells.get("id") ?? "";
const idIn = (row: TableRow): number | undefined => idOfHandle(numberIn(row).toLowerCase());
