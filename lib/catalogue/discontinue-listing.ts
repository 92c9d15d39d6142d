import { and, eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { listings } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { changeStatus } from "./change-status";
import { getListingForUpdate, type OfShop } from "./own-listing";
import { canDiscontinueListing } from "./policy";

export type DiscontinueListing = OfShop & {
  /** The design of the same shop that takes its place. */
  successorId: number | null;
};

/**
 * Ends the sale of a design; its page stays and leads to the successor.
 * @throws NotAllowed, NotFound; Refusal when the successor is not on sale in the same shop
 */
export async function discontinueListing(actor: Actor, input: DiscontinueListing, db: Db = database): Promise<void> {
  await asShop(
    input.shopId,
    async (tx) => {
      const listing = await getListingForUpdate(actor, input, tx);
      allow(canDiscontinueListing(actor, listing));
      const { successorId } = input;
      if (successorId !== null && !(await isOnSaleBeside(listing, successorId, tx)))
        throw new Refusal("catalogue.discontinueListing.noSuccessor", { field: "successorId" });
      const from = ["published", "paused"] as const;
      await changeStatus(actor, listing, { from, to: "discontinued", event: "listing.discontinued", successorId }, tx);
    },
    db,
  );
}

/** Only what is on sale can succeed, so that successions never run in a circle. */
async function isOnSaleBeside(listing: { id: number; shopId: number }, successorId: number, tx: Tx): Promise<boolean> {
  if (successorId === listing.id) return false;
  const isSuccessor = and(
    eq(listings.id, successorId),
    eq(listings.shopId, listing.shopId),
    eq(listings.status, "published"),
  );
  return (await tx.$count(listings, isSuccessor)) === 1;
}
