import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { listings, milestones } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { type Milestones, noMilestones, stages } from "./stages";

type ListingReference = { shopId: number; listingId: number };

/** Reads the milestones of a listing within `asShop()` and locks it. @throws NotFound for another shop's listing */
export async function readMilestones({ shopId, listingId }: ListingReference, tx: Tx): Promise<Milestones> {
  const [listing] = await tx
    .select({ id: listings.id })
    .from(listings)
    .where(and(eq(listings.shopId, shopId), eq(listings.id, listingId)))
    .for("no key update");
  if (!listing) throw new NotFound("listing");
  const [row] = await tx.select().from(milestones).where(eq(milestones.listingId, listingId));
  if (!row) return noMilestones;
  return { sketch: row.sketchedOn, sample: row.sampledOn, firstBatch: row.firstBatchOn, shipped: row.shippedOn };
}

/** Saves the milestones, or deletes the row if no day is known. */
export async function saveMilestones(
  actor: Actor,
  { shopId, listingId }: ListingReference,
  days: Milestones,
  tx: Tx,
): Promise<void> {
  const set = {
    sketchedOn: days.sketch,
    sampledOn: days.sample,
    firstBatchOn: days.firstBatch,
    shippedOn: days.shipped,
    changedAt: new Date(),
  };
  if (stages.every((stage) => days[stage] === null))
    await tx.delete(milestones).where(eq(milestones.listingId, listingId));
  else
    await tx
      .insert(milestones)
      .values({ shopId, listingId, ...set })
      .onConflictDoUpdate({ target: milestones.listingId, set });
  await recordEvent(actor, { name: "milestones.dated", shopId, listingId }, tx);
  await purgeDocuments(tx, `shop:${shopId}`);
}
