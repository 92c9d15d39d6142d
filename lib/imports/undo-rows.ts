import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Tx } from "@/db/client";
import type { RowUndo } from "@/db/schema";
import { deleteListings } from "../catalogue/delete-listings";
import type { ListingRows } from "../catalogue/listing-rows";
import { canEditListing, isUnpublished } from "../catalogue/policy";
import { writeListingRows } from "../catalogue/write-listing-rows";
import type { Actor } from "../core/actor";
import { batchSize } from "./apply-rows";
import { lockListings } from "./lock-listings";
import type { OwnImport } from "./own-import";
import { publishChanges } from "./publish-changes";

type Done = {
  row: number;
  listing_id: number;
  before: ListingRows | null;
  changed_at: string;
  fields: { sku: string | null };
};
type Undone = { row: number; undo: RowUndo };

/**
 * Undoes the next rows of an import in one transaction and returns their number: removes new listings (discontinues
 * those with inquiries), restores changed ones, and skips those that were changed since. Call it within `asShop()`.
 */
export async function undoNextRows(actor: Actor, { id, shopId }: OwnImport, tx: Tx): Promise<number> {
  const found = await tx.execute<{ row: Done }>(sql`
    select jsonb_build_object('row', r.row, 'listing_id', r.listing_id, 'before', r.before, 'changed_at', r.changed_at,
      'fields', jsonb_build_object('sku', null)) as row
    from import_rows r where r.import_id = ${id} and r.outcome in ('made', 'changed') and r.undo is null
    order by r.row limit ${batchSize}`);
  const done = found.map(({ row }) => row);
  const known = (await lockListings(done, tx)).byId;
  const inquired = await findInquired([...known.keys()], tx);
  const now = new Date().toISOString();
  const written: ListingRows[] = [];
  const toDelete: number[] = [];
  const formerCategories: number[] = [];
  const undone = done.map(({ row, listing_id, before, changed_at }): Undone => {
    const current = known.get(listing_id);
    const isUnchanged = current && new Date(current.listing.changed_at).getTime() === new Date(changed_at).getTime();
    if (!current || !isUnchanged) return { row, undo: "kept" };
    const listing = { shopId, status: current.listing.status };
    if (!canEditListing(actor, listing)) return { row, undo: "kept" };
    const hasInquiry = inquired.has(listing_id);
    if (before && hasInquiry && isUnpublished(before.listing) && !isUnpublished(listing)) return { row, undo: "kept" };
    formerCategories.push(current.listing.category_id);
    if (before) {
      written.push({ ...before, listing: { ...before.listing, changed_at: now } });
      return { row, undo: "restored" };
    }
    if (isUnpublished(listing) && !hasInquiry) {
      toDelete.push(listing_id);
      return { row, undo: "removed" };
    }
    const status = hasInquiry ? "discontinued" : "removed";
    written.push({ ...current, listing: { ...current.listing, status, changed_at: now } });
    return { row, undo: status };
  });
  await writeListingRows(written, tx);
  await deleteListings(toDelete, tx);
  await tx.execute(sql`
    update import_rows r set undo = u.undo from jsonb_populate_recordset(null::import_rows, ${JSON.stringify(undone)}::jsonb) u
    where r.import_id = ${id} and r.row = u.row and r.row = any (${intArray(undone.map(({ row }) => row))}::int[])`);
  const touched = written.map(({ listing }) => listing);
  await publishChanges(actor, { importId: id, shopId, listings: touched, formerCategories }, tx);
  return done.length;
}

/** Returns the listings that are in an inquiry or a quote. */
async function findInquired(ids: readonly number[], tx: Tx): Promise<Set<number>> {
  const found = await tx.execute<{ id: string }>(sql`
    select listing_id as id from inquiry_lines where listing_id = any (${intArray(ids)}::bigint[]) and shop_id = current_shop()
    union select listing_id from quote_lines where listing_id = any (${intArray(ids)}::bigint[]) and shop_id = current_shop()`);
  return new Set(found.map(({ id }) => Number(id)));
}
