import { and, asc, eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { listings, mergedListings } from "@/db/schema";
import { changeStatus } from "@/lib/catalogue/change-status";
import { deleteListings } from "@/lib/catalogue/delete-listings";
import { isUnpublished } from "@/lib/catalogue/policy";
import { guest } from "@/lib/core/actor";
import type { Job } from "@/lib/events/job";
import { recordEvent } from "@/lib/events/record-event";
import type { OfMerge } from "./copy-merged-listings";

/**
 * After a merge was undone, deletes the copies that are drafts, and pauses those that the other shop has published, whose
 * pages stay. Safe to repeat.
 */
export async function discardMergedCopies(
  { data: { shopId, transferId } }: Pick<Job<OfMerge>, "data">,
  db: Db = database,
): Promise<void> {
  for (;;) {
    const isLeft = await asShop(
      shopId,
      async (tx) => {
        const ofMerge = and(eq(mergedListings.shopId, shopId), eq(mergedListings.transferId, transferId));
        const [row] = await tx
          .select()
          .from(mergedListings)
          .where(ofMerge)
          .orderBy(asc(mergedListings.listingId))
          .limit(1);
        if (!row) return false;
        await tx.delete(mergedListings).where(eq(mergedListings.listingId, row.listingId));
        await asShop(row.copyShopId, (own) => endCopy(row.copyId, own), tx);
        await purgeDocuments(tx, `listing:${row.listingId}`);
        return true;
      },
      db,
    );
    if (!isLeft) return;
  }
}

async function endCopy(id: number, tx: Tx): Promise<void> {
  const [copy] = await tx.select().from(listings).where(eq(listings.id, id)).for("update");
  if (!copy) return;
  if (isUnpublished(copy)) {
    await deleteListings([id], tx);
    await recordEvent(guest, { name: "listing.removed", shopId: copy.shopId, listingId: id }, tx);
  } else if (copy.status === "published")
    await changeStatus(guest, copy, { from: ["published"], to: "paused", event: "listing.paused" }, tx);
}
