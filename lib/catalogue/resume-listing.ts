import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { changeStatus } from "./change-status";
import { getListingForUpdate, type ListingReference } from "./own-listing";
import { canResumeListing } from "./policy";

/** Publishes a paused or discontinued listing again. @throws NotAllowed, NotFound, Refusal */
export async function resumeListing(actor: Actor, input: ListingReference, db: Db = database): Promise<void> {
  await asShop(
    input.shopId,
    async (tx) => {
      const listing = await getListingForUpdate(actor, input, tx);
      allow(canResumeListing(actor, listing));
      if (listing.status === "published") return;
      const from = ["paused", "discontinued"] as const;
      await changeStatus(actor, listing, { from, to: "published", event: "listing.resumed", successorId: null }, tx);
    },
    db,
  );
}
