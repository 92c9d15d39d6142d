import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { importRows, imports, listings, pictures } from "@/db/schema";
import type { ListingRows } from "../catalogue/listing-rows";
import { canEditListing } from "../catalogue/policy";
import { writeListingRows } from "../catalogue/write-listing-rows";
import type { Actor } from "../core/actor";
import type { MadePhoto, PhotoRow } from "./continue-photos";
import { lockListings } from "./lock-listings";
import type { OfImport } from "./own-import";
import { photoLimits } from "./photo-limits";
import type { PhotoFields } from "./photo-rows";
import { canRunImport } from "./policy";
import { tellChanges } from "./publish-changes";

/**
 * Gives one design the photos that were made for it, behind its own or in their place, and keeps how it was before, in one
 * transaction. A design that is gone, full, or not this person's to change is left alone. For use within `asShop()`.
 */
export async function applyPhotos(actor: Actor, of: OfImport, row: PhotoRow, made: MadePhoto[], tx: Tx): Promise<void> {
  const { shopId, importId } = of;
  const [found] = await tx.select().from(imports).where(eq(imports.id, importId)).for("update");
  if (found?.status !== "running" || !canRunImport(actor, found)) return;
  const before = await lockDesign(row, tx);
  const fields = withRefusals(row.fields, made);
  const room = found.replaces ? photoLimits.perDesign : photoLimits.perDesign - (before?.pictures.length ?? 0);
  const usable = made.flatMap((photo) => ("refused" in photo.made ? [] : [photo.made])).slice(0, Math.max(0, room));
  const isOurs = before && canEditListing(actor, { shopId, status: before.listing.status });
  const ownRow = and(eq(importRows.importId, importId), eq(importRows.row, row.row));
  if (!before || !isOurs || usable.length === 0) {
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
  await tellChanges(actor, { importId, shopId, listings: [after.listing], formerCategories }, tx);
}

/** The design of the row; one of a table is there once the table was brought in. */
async function lockDesign({ listingId, fields }: PhotoRow, tx: Tx): Promise<ListingRows | undefined> {
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

function withRefusals(fields: PhotoFields, made: readonly MadePhoto[]): PhotoFields {
  const refused = new Map(made.flatMap(({ index, made }) => ("refused" in made ? [[index, made.refused]] : [])));
  const entries = fields.entries.map((entry) => ({ ...entry, refused: refused.get(entry.index) }));
  return { ...fields, entries };
}
