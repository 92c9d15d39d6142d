import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { changeStatus } from "./change-status";
import { getListingForUpdate, type ListingReference } from "./own-listing";
import { canPauseListing } from "./policy";

/**
 * Removes a listing from search until it is resumed; its page remains and shows it. @throws NotAllowed, NotFound,
 * Refusal
 */
export async function pauseListing(actor: Actor, input: ListingReference, db: Db = database): Promise<void> {
  await asShop(
    input.shopId,
    async (tx) => {
      const listing = await getListingForUpdate(actor, input, tx);
      allow(canPauseListing(actor, listing));
      await changeStatus(actor, listing, { from: ["published"], to: "paused", event: "listing.paused" }, tx);
    },
    db,
  );
}
