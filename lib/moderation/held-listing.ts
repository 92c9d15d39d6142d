import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { listings } from "@/db/schema";
import { refreshPublicPages } from "../catalogue/refresh-public-pages";
import type { Actor } from "../core/actor";
import { recordEvent } from "../events/record-event";
import type { CaseRow, DecisionRow } from "./own-case";

export const publicStatuses = ["published", "paused", "discontinued"] as const;

/** Returns the state of a listing that a rule holds, which stays held; nothing for any other. */
export async function readHeldStatus({ targetId, shopId }: CaseRow, tx: Tx): Promise<DecisionRow["before"]> {
  const [listing] = await tx.select().from(listings).where(isHeld(targetId, shopId)).for("update");
  return listing?.heldStatus ? { heldStatus: listing.heldStatus } : {};
}

/** Shows a listing that a rule holds, and does nothing for any other. Returns the state before. */
export async function releaseListing(
  actor: Actor,
  { targetId, shopId }: CaseRow,
  tx: Tx,
): Promise<DecisionRow["before"]> {
  const [listing] = await tx.select().from(listings).where(isHeld(targetId, shopId)).for("update");
  if (!listing?.heldStatus) return {};
  const { heldStatus } = listing;
  await tx
    .update(listings)
    .set({ status: heldStatus, heldStatus: null, changedAt: new Date() })
    .where(eq(listings.id, listing.id));
  await recordEvent(actor, { name: "listing.restored", shopId, listingId: listing.id }, tx);
  await refreshPublicPages(listing, tx);
  return { heldStatus };
}

/** Holds a listing again whose release is taken back. */
export async function holdListing(actor: Actor, { targetId, shopId }: CaseRow, tx: Tx): Promise<void> {
  const [listing] = await tx
    .update(listings)
    .set({ status: "under_review", heldStatus: sql`status`, changedAt: new Date() })
    .where(and(eq(listings.id, Number(targetId)), inArray(listings.status, publicStatuses)))
    .returning();
  if (!listing) return;
  await recordEvent(actor, { name: "listing.held", shopId, listingId: listing.id }, tx);
  await refreshPublicPages(listing, tx);
}

const isHeld = (targetId: string, shopId: number) =>
  and(eq(listings.id, Number(targetId)), eq(listings.shopId, shopId), eq(listings.status, "under_review"));
