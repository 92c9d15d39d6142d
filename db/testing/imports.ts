import { asShop, type Tx } from "../client";
import { type ImportKind, type ImportStatus, importRows, imports } from "../schema";
import { present } from "./present";

/** A table of a shop whose only row is a new design with a name. */
export async function makeImport(
  shop: { id: number },
  with_: { kind?: ImportKind; status?: ImportStatus; finishedAt?: Date },
  tx: Tx,
) {
  return asShop(
    shop.id,
    async (inside) => {
      const [row] = await inside
        .insert(imports)
        .values({ shopId: shop.id, name: "designs.csv", headers: ["SKU"], status: "checked", ...with_ })
        .returning();
      const made = present(row);
      const fields = { sku: "A-1", ...(made.kind === "pictures" ? { entries: [] } : { categoryId: 101 }) };
      await inside.insert(importRows).values({ importId: made.id, shopId: shop.id, row: 2, action: "new", fields });
      return made;
    },
    tx,
  );
}
