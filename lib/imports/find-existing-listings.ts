import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { CellError } from "@/db/schema";
import { type ListingRows, readListingRows } from "../catalogue/listing-rows";
import { idOfHandle } from "../core/id";
import type { TableRow } from "./read-table";
import { isDash } from "./to-form";

/** The listing of a row, by id or item number; without `known` the row is a new listing. */
export type ExistingListing = { known?: ListingRows; error?: CellError };

/** Finds the listings of these rows, by row number. Call it within `asShop()`. */
export async function findExistingListings(rows: readonly TableRow[], tx: Tx): Promise<Map<number, ExistingListing>> {
  const ids = rows.flatMap((each) => idIn(each) ?? []);
  const skus = rows.flatMap((each) => (idTextIn(each) ? [] : (skuIn(each) ?? [])));
  const bySku = await tx.execute<{ id: string; sku: string }>(sql`
    select l.id, l.sku from listings l where l.shop_id = current_shop() and l.status <> 'removed'
      and l.sku in (select jsonb_array_elements_text(${JSON.stringify(skus)}::jsonb))`);
  const all = await readListingRows([...ids, ...bySku.map(({ id }) => Number(id))], tx);
  const found = new Map(all.map((each) => [each.listing.id, each]));
  return new Map(rows.map((each) => [each.row, matchOf(each)]));

  function matchOf(row: TableRow): ExistingListing {
    if (idTextIn(row)) {
      const known = found.get(idIn(row) ?? 0);
      return known ? { known } : { error: { column: "id", code: "imports.cell.noSuchListing" } };
    }
    const same = bySku.filter(({ sku }) => sku === skuIn(row));
    if (same.length > 1) return { error: { column: "sku", code: "imports.cell.severalListings" } };
    return { known: found.get(Number(same[0]?.id)) };
  }
}

/** Returns the item number of the row, if any. */
export function skuIn({ cells }: TableRow): string | undefined {
  const sku = cells.get("sku");
  return isDash(sku) ? undefined : sku || undefined;
}

const idTextIn = ({ cells }: TableRow): string => cells.get("id") ?? "";
const idIn = (row: TableRow): number | undefined => idOfHandle(idTextIn(row).toLowerCase());
