import { asShop, type Tx } from "../client";
import { type ImportKind, type ImportStatus, importRows, imports } from "../schema";
import { requireRow } from "./require-row";

/** Inserts an import of a shop, checked by default, with one row: a new listing, or a picture without entries. */
export async function makeImport(
  shop: { id: number },
  columns: { kind?: ImportKind; status?: ImportStatus; finishedAt?: Date },
  tx: Tx,
) {
  return asShop(
    shop.id,
    async (inside) => {
      const [row] = await inside
        .insert(imports)
        .values({ shopId: shop.id, name: "designs.csv", headers: ["SKU"], status: "checked", ...columns })
        .returning();
      const inserted = requireRow(row);
      const fields = { sku: "A-1", ...(inserted.kind === "pictures" ? { entries: [] } : { categoryId: 101 }) };
      await inside.insert(importRows).values({ importId: inserted.id, shopId: shop.id, row: 2, action: "new", fields });
      return inserted;
    },
    tx,
  );
}
