import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { importRows, imports, listings, pictures } from "@/db/schema";
import type { ListingRows } from "../catalogue/listing-rows";
import { canEditListing } from "../catalogue/policy";
import { writeListingRows } from "../catalogue/write-listing-rows";
import type { Actor } from "../core/actor";
import { lockListings } from "./lock-listings";
import type { ImportReference } from "./own-import";
import { pictureImportLimits } from "./picture-import-limits";
import type { ImportedPicture, PictureFields, PictureRow } from "./picture-rows";
import { canRunImport } from "./policy";
import { publishChanges } from "./publish-changes";

/**
 * Adds the imported pictures to one listing, after its own or instead of them, and stores its rows before, in one
 * transaction. Skips a listing that is removed, full, or that this person may not edit. Call it within `asShop()`.
 */
export async function applyPictures(
  actor: Actor,
  reference: ImportReference,
  row: PictureRow,
  made: ImportedPicture[],
  tx: Tx,
): Promise<void> {
  const { shopId, importId } = reference;
  const [found] = await tx.select().from(imports).where(eq(imports.id, importId)).for("update");
  if (found?.status !== "running" || !canRunImport(actor, found)) return;
  const before = await lockRowListing(row, tx);
  const fields = withRefusals(row.fields, made);
  const room = found.replaces
    ? pictureImportLimits.perDesign
    : pictureImportLimits.perDesign - (before?.pictures.length ?? 0);
  const usable = made
    .flatMap((picture) => ("refused" in picture.made ? [] : [picture.made]))
    .slice(0, Math.max(0, room));
  const mayEdit = before && canEditListing(actor, { shopId, status: before.listing.status });
  const ownRow = and(eq(importRows.importId, importId), eq(importRows.row, row.row));
  if (!before || !mayEdit || usable.length === 0) {
    await tx.update(importRows).set({ outcome: "kept", fields }).where(ownRow);
    return;
  }
  const added = await tx
    .insert(pictures)
    .values(usable.map((picture) => ({ shopId, ...picture })))
    .returning({ id: pictures.id });
  const now = new Date();
  const after: ListingRows = {
    ...before,
    listing: { ...before.listing, changed_at: now.toISOString() },
    pictures: [...(found.replaces ? [] : before.pictures), ...added.map(({ id }) => id)],
  };
  await writeListingRows([after], tx);
  await tx
    .update(importRows)
    .set({ outcome: "changed", listingId: before.listing.id, before, changedAt: now, fields })
    .where(ownRow);
  const formerCategories = [before.listing.category_id];
  await publishChanges(actor, { importId, shopId, listings: [after.listing], formerCategories }, tx);
}

/** Locks the listing of the row; a listing of the same import's table exists once the table was applied. */
async function lockRowListing({ listingId, fields }: PictureRow, tx: Tx): Promise<ListingRows | undefined> {
  const id = listingId ?? (await findBySku(fields.sku, tx));
  if (id === undefined) return undefined;
  const { byId } = await lockListings([{ listing_id: id, fields: { sku: fields.sku } }], tx);
  return byId.get(id);
}

async function findBySku(sku: string, tx: Tx): Promise<number | undefined> {
  const own = and(eq(listings.sku, sku), sql`${listings.shopId} = current_shop() and ${listings.status} <> 'removed'`);
  const found = await tx.select({ id: listings.id }).from(listings).where(own).limit(2);
  return found.length === 1 ? found[0]?.id : undefined;
}

function withRefusals(fields: PictureFields, made: readonly ImportedPicture[]): PictureFields {
  const refused = new Map(made.flatMap(({ index, made }) => ("refused" in made ? [[index, made.refused]] : [])));
  const entries = fields.entries.map((entry) => ({ ...entry, refused: refused.get(entry.index) }));
  return { ...fields, entries };
}
