import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { changeStatus } from "./change-status";
import { deleteListings } from "./delete-listings";
import { getListingForUpdate, type ListingReference } from "./own-listing";
import { canRemoveListing, isUnpublished } from "./policy";

/** Removes a public page for good (410), or deletes a draft. Neither can be undone. @throws NotAllowed, NotFound */
export async function removeListing(actor: Actor, input: ListingReference, db: Db = database): Promise<void> {
  const { shopId, listingId } = input;
  await asShop(
    shopId,
    async (tx) => {
      const listing = await getListingForUpdate(actor, input, tx);
      allow(canRemoveListing(actor, listing));
      if (isUnpublished(listing)) {
        await deleteListings([listingId], tx);
        await recordEvent(actor, { name: "listing.removed", shopId, listingId }, tx);
        return;
      }
      const from = ["published", "paused", "discontinued"] as const;
      await changeStatus(actor, listing, { from, to: "removed", event: "listing.removed" }, tx);
    },
    db,
  );
}
