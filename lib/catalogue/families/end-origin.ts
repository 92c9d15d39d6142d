import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { listingOrigins, originRequests } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { getListingForUpdate } from "../own-listing";
import type { EndOrigin } from "./input";
import { canLinkListing } from "./policy";
import { refreshFamily } from "./refresh-family";

/**
 * Removes the link of a listing to its parent, and its request to another shop, except a refused one, which prevents
 * further requests. Does nothing without either. @throws NotAllowed, NotFound
 */
export async function endOrigin(actor: Actor, input: EndOrigin, db: Db = database): Promise<void> {
  const { shopId, listingId } = input;
  await asShop(
    shopId,
    async (tx) => {
      const listing = await getListingForUpdate(actor, { shopId, listingId }, tx);
      allow(canLinkListing(actor, listing));
      await refreshFamily(listingId, tx);
      const ended = await tx.delete(listingOrigins).where(eq(listingOrigins.listingId, listingId)).returning();
      const [request] = await tx.select().from(originRequests).where(eq(originRequests.listingId, listingId));
      if (request && request.status !== "refused")
        await tx.delete(originRequests).where(eq(originRequests.id, request.id));
      if (ended.length || request) await recordEvent(actor, { name: "origin.ended", shopId, listingId }, tx);
    },
    db,
  );
}
