import type { Tx } from "@/db/client";
import { findListingForEdit } from "../catalogue/find-listing-for-edit";
import { listImportChanges } from "./list-import-changes";
import { completeCells, makeTableShop } from "./table.fixture";

export const plushCells = { ...completeCells, "description.zh": "短毛绒，会哭。", "attribute.material": "PP 棉" };

/** Imports a listing from a table, and returns helpers that read it and the changes of further imports. */
export async function makeImportedListing(tx: Tx, sku: string) {
  const world = await makeTableShop(tx);
  await world.run(await world.checkRows([{ ...plushCells, sku }]));
  const [made] = await world.inShop((inside) =>
    inside.query.listings.findMany({ where: (row, { eq }) => eq(row.sku, sku), columns: { id: true } }),
  );
  const find = async () => {
    const found = await findListingForEdit(world.actor, { shopId: world.shop.id, listingId: made?.id ?? 0 }, tx);
    if (!found) throw new Error("no listing");
    return found;
  };
  const changes = async (input: { shopId: number; importId: string }) =>
    listImportChanges(world.actor, { ...input, locale: "zh" }, tx);
  return { ...world, find, changes };
}
