import { and, eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { listings } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { changeStatus } from "./change-status";
import { getListingForUpdate, type ListingReference } from "./own-listing";
import { canDiscontinueListing } from "./policy";

export type DiscontinueListing = ListingReference & {
  /** The listing of the same shop that replaces it. */
  successorId: number | null;
};

/**
 * Ends the sale of a listing; its page remains and links to the successor.
 * @throws NotAllowed, NotFound; Refusal when the successor is not on sale in the same shop
 */
export async function discontinueListing(actor: Actor, input: DiscontinueListing, db: Db = database): Promise<void> {
  await asShop(
    input.shopId,
    async (tx) => {
      const listing = await getListingForUpdate(actor, input, tx);
      allow(canDiscontinueListing(actor, listing));
      const { successorId } = input;
      if (successorId !== null && !(await isPublishedInShop(listing, successorId, tx)))
        throw new Refusal("catalogue.discontinueListing.noSuccessor", { field: "successorId" });
      const from = ["published", "paused"] as const;
      await changeStatus(actor, listing, { from, to: "discontinued", event: "listing.discontinued", successorId }, tx);
    },
    db,
  );
}

/** A successor has to be published, so that successions cannot form a cycle. */
async function isPublishedInShop(
  listing: { id: number; shopId: number },
  successorId: number,
  tx: Tx,
): Promise<boolean> {
  if (successorId === listing.id) return false;
  const isSuccessor = and(
    eq(listings.id, successorId),
    eq(listings.shopId, listing.shopId),
    eq(listings.status, "published"),
  );
  return (await tx.$count(listings, isSuccessor)) === 1;
}
