import { and, eq, inArray } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { listings, savedListings } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { SaveListing } from "./input";
import { maxSaved } from "./limits";

/** Saves a public listing. Idempotent. @throws NotFound if it is not public; Refusal if the list is full */
export async function saveListing(actor: Actor, { listingId }: SaveListing, db: Db = database): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  await asPerson(
    userId,
    async (tx) => {
      const isPublic = inArray(listings.status, ["published", "paused", "discontinued"]);
      if ((await tx.$count(listings, and(eq(listings.id, listingId), isPublic))) === 0) throw new NotFound("listing");
      const saved = await tx
        .insert(savedListings)
        .values({ userId, listingId })
        .onConflictDoNothing()
        .returning({ id: savedListings.listingId });
      if (saved.length === 0) return;
      if ((await tx.$count(savedListings, eq(savedListings.userId, userId))) > maxSaved)
        throw new Refusal("saved.full", { count: maxSaved });
      await recordEvent(actor, { name: "saved_listing.added", userId, savedListingId: listingId }, tx);
    },
    db,
  );
}
