import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type BulkAction, bulkRuns } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { canSeeOwnListings } from "./policy";

/** Identifies a run of a shop. */
export type BulkRunReference = { shopId: number; runId: string };
export type OwnBulkRun = typeof bulkRuns.$inferSelect;

/**
 * Reads the run and locks it until the transaction ends. Call it within `asShop()`. @throws NotFound, also for
 * non-members
 */
export async function getBulkRunForUpdate(
  actor: Actor,
  { shopId, runId }: BulkRunReference,
  tx: Tx,
): Promise<OwnBulkRun> {
  if (!canSeeOwnListings(actor, shopId)) throw new NotFound();
  const own = and(eq(bulkRuns.id, runId), eq(bulkRuns.shopId, shopId));
  const [run] = await tx.select().from(bulkRuns).where(own).for("update");
  if (!run) throw new NotFound();
  return run;
}

/** Hours after its end in which a run can be undone. */
export const bulkUndoHours = 24;

/** The step that undoes another one; a removal cannot be undone. */
export const oppositeAction: Partial<Record<BulkAction, BulkAction>> = {
  publish: "pause",
  pause: "resume",
  resume: "pause",
};
