import { and, eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { savedListings } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { SaveListing } from "./input";

/** Removes a saved listing. Idempotent. */
export async function unsaveListing(actor: Actor, { listingId }: SaveListing, db: Db = database): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  await asPerson(
    userId,
    async (tx) => {
      const removed = await tx
        .delete(savedListings)
        .where(and(eq(savedListings.userId, userId), eq(savedListings.listingId, listingId)))
        .returning({ id: savedListings.listingId });
      if (removed.length)
        await recordEvent(actor, { name: "saved_listing.removed", userId, savedListingId: listingId }, tx);
    },
    db,
  );
}
