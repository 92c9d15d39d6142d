import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { asShop, type Db, database, type Tx } from "@/db/client";
import type { Actor } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { type BulkChange, type BulkPlan, planBulk } from "./bulk-change";
import { type ListingRows, readListingRows } from "./listing-rows";
import { findCategory } from "./own-listing";
import { canEditListing, canPublishListing } from "./policy";

export type BulkEdit = { shopId: number; listingIds: number[]; change: BulkChange };

/** Listings of one bulk edit, few enough to write their search rows within the transaction timeout. */
export const maxBulkEdit = 200;

/**
 * Plans a change of these listings without writing it.
 * @throws NotAllowed, NotFound; Refusal for too many listings or an unknown category
 */
export const planBulkEdit = (actor: Actor, input: BulkEdit, db: Db = database): Promise<BulkPlan> =>
  asShop(input.shopId, async (tx) => (await planBulkEditInTransaction(actor, input, tx)).plan, db);

/** Plans a change and locks the listings until the transaction ends. Call it within `asShop()`. */
export async function planBulkEditInTransaction(
  actor: Actor,
  { shopId, listingIds, change }: BulkEdit,
  tx: Tx,
): Promise<{ before: ListingRows[]; plan: BulkPlan }> {
  const ids = [...new Set(listingIds)];
  if (ids.length > maxBulkEdit) throw new Refusal("catalogue.bulk.tooMany", { count: maxBulkEdit });
  if (["pause", "resume", "discontinue"].includes(change.kind)) allow(canPublishListing(actor, { shopId }));
  await tx.execute(sql`select id from listings where id = any (${intArray(ids)}::bigint[]) and shop_id = ${shopId}
    order by id for update`);
  const before = await readListingRows(ids, tx);
  if (before.length === 0) throw new NotFound();
  for (const { listing } of before) allow(canEditListing(actor, { shopId, status: listing.status }));
  const category = change.kind === "category" ? await findCategory(change.categoryId, tx) : undefined;
  if (change.kind === "category" && !category)
    throw new Refusal("catalogue.editor.category.missing", { field: "categoryId" });
  return { before, plan: planBulk(before, change, category?.attributeCodes) };
}
