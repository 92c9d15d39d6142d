import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Tx } from "@/db/client";
import type { RowOutcome } from "@/db/schema";
import type { ListingFields } from "../catalogue/listing-fields";
import type { ListingRows } from "../catalogue/listing-rows";
import { missingForPublication } from "../catalogue/missing-for-publication";
import { canEditListing, isUnpublished } from "../catalogue/policy";
import { toListingRows } from "../catalogue/to-listing-rows";
import { writeListingRows } from "../catalogue/write-listing-rows";
import type { Actor } from "../core/actor";
import { isConfirmedShop } from "../shops/booth-claims";
import { isLimitedShop } from "../shops/require-confirmed-shop";
import { makeEmptyListingRows } from "./empty-listing-rows";
import { lockListings } from "./lock-listings";
import type { OwnImport } from "./own-import";
import { publishChanges } from "./publish-changes";
import { attributeNamesIn, type SheetCatalogue } from "./sheet-catalogue";

/** Listings per transaction, few enough to write their search rows within the statement timeout. */
export const batchSize = 200;

type Waiting = { row: number; listing_id: number | null; version: string | null; fields: ListingFields };
type Applied = { row: number; outcome: RowOutcome; listing_id?: number; before?: ListingRows; changed_at?: string };

/** Applies the next rows of a running import in one transaction and returns their number. Call it within `asShop()`. */
export async function applyNextRows(
  actor: Actor,
  { id, shopId, publishes }: OwnImport,
  catalogue: SheetCatalogue,
  tx: Tx,
): Promise<number> {
  const found = await tx.execute<{ row: Waiting }>(sql`
    select jsonb_build_object('row', r.row, 'listing_id', r.listing_id, 'version', r.version, 'fields', r.fields) as row
    from import_rows r where r.import_id = ${id} and r.action in ('new', 'changed') and r.outcome is null
    order by r.row limit ${batchSize}`);
  const waiting = found.map(({ row }) => row);
  const known = await lockListings(waiting, tx);
  const newRows = await makeEmptyListingRows(
    shopId,
    waiting.filter(({ listing_id }) => listing_id === null).length,
    tx,
  );
  const named = attributeNamesIn(catalogue);
  const now = new Date().toISOString();
  const mayPublish = publishes && (await isConfirmedShop(shopId, tx)) && !(await isLimitedShop(shopId, tx));
  const written: ListingRows[] = [];
  const formerCategories: number[] = [];
  const applied = waiting.map(({ row, listing_id, version, fields }): Applied => {
    const before = listing_id === null ? newRows.shift() : known.byId.get(listing_id);
    const isNumberFree = listing_id !== null || !known.skus.has(fields.sku ?? "");
    const isUnchanged = version === null || (before && sameMoment(before.listing.changed_at, version));
    const category = catalogue.categories.find((each) => each.id === fields.categoryId);
    if (!before || !isNumberFree || !isUnchanged || !category) return { row, outcome: "kept" };
    const listing = { shopId, status: before.listing.status };
    if (!canEditListing(actor, listing)) return { row, outcome: "kept" };
    const after = toListingRows(fields, category, before, named);
    const isPublished = mayPublish && isUnpublished(listing) && missingForPublication(fields).length === 0;
    after.listing = {
      ...after.listing,
      changed_at: now,
      ...(isPublished && { status: "published" as const, published_at: now }),
    };
    written.push(after);
    formerCategories.push(before.listing.category_id);
    const isNew = listing_id === null;
    return {
      row,
      outcome: isNew ? "made" : "changed",
      listing_id: after.listing.id,
      before: isNew ? undefined : before,
      changed_at: now,
    };
  });
  await writeListingRows(written, tx);
  await storeOutcomes(id, applied, tx);
  await publishChanges(
    actor,
    { importId: id, shopId, listings: written.map(({ listing }) => listing), formerCategories },
    tx,
  );
  return waiting.length;
}

const sameMoment = (one: string, other: string) => new Date(one).getTime() === new Date(other).getTime();

async function storeOutcomes(importId: string, applied: Applied[], tx: Tx): Promise<void> {
  await tx.execute(sql`
    update import_rows r set outcome = a.outcome, listing_id = coalesce(a.listing_id, r.listing_id), before = a.before,
      changed_at = a.changed_at
    from jsonb_populate_recordset(null::import_rows, ${JSON.stringify(applied)}::jsonb) a
    where r.import_id = ${importId} and r.row = a.row and r.row = any (${intArray(applied.map(({ row }) => row))}::int[])`);
}
