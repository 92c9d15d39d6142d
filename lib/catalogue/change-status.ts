import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type ListingStatus, listings } from "@/db/schema";
import type { Actor } from "../core/actor";
import { Refusal } from "../core/errors";
import type { MarketEvent } from "../events/event";
import { recordEvent } from "../events/record-event";
import type { OwnListing } from "./own-listing";
import { refreshPublicPages } from "./refresh-public-pages";

type Change = {
  from: readonly ListingStatus[];
  to: ListingStatus;
  event: Extract<MarketEvent["name"], `listing.${string}`>;
  successorId?: number | null;
};

/**
 * Changes the status of a public listing; does nothing if it has it already. @throws Refusal from any status not in
 * `from`
 */
export async function changeStatus(actor: Actor, listing: OwnListing, change: Change, tx: Tx): Promise<void> {
  const { from, to, event, successorId } = change;
  if (listing.status === to && successorId === undefined) return;
  if (listing.status !== to && !from.includes(listing.status)) throw new Refusal("catalogue.wrongStatus");
  await tx
    .update(listings)
    .set({ status: to, changedAt: new Date(), ...(successorId !== undefined && { successorId }) })
    .where(eq(listings.id, listing.id));
  await recordEvent(actor, { name: event, shopId: listing.shopId, listingId: listing.id }, tx);
  await refreshPublicPages(listing, tx);
}
