import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { listings, milestones } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { type Milestones, noMilestones, stages } from "./stages";

type Design = { shopId: number; listingId: number };

/** The days of a design of the shop of this transaction; locks the design. @throws NotFound for another shop's */
export async function readMilestones({ shopId, listingId }: Design, tx: Tx): Promise<Milestones> {
  const [design] = await tx
    .select({ id: listings.id })
    .from(listings)
    .where(and(eq(listings.shopId, shopId), eq(listings.id, listingId)))
    .for("no key update");
  if (!design) throw new NotFound("listing");
  const [row] = await tx.select().from(milestones).where(eq(milestones.listingId, listingId));
  if (!row) return noMilestones;
  return { sketch: row.sketchedOn, sample: row.sampledOn, firstBatch: row.firstBatchOn, shipped: row.shippedOn };
}

/** Keeps the days; without any there is no row. */
export async function keepMilestones(
  actor: Actor,
  { shopId, listingId }: Design,
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
