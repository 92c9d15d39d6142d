import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type BulkAction, bulkRuns } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { canSeeOwnListings } from "./policy";

/** A run of a shop the actor works in. */
export type OfBulkRun = { shopId: number; runId: string };
export type OwnBulkRun = typeof bulkRuns.$inferSelect;

/** The run, locked until the transaction ends. For use within `asShop()`. @throws NotFound */
export async function getBulkRunForUpdate(actor: Actor, { shopId, runId }: OfBulkRun, tx: Tx): Promise<OwnBulkRun> {
  if (!canSeeOwnListings(actor, shopId)) throw new NotFound();
  const own = and(eq(bulkRuns.id, runId), eq(bulkRuns.shopId, shopId));
  const [run] = await tx.select().from(bulkRuns).where(own).for("update");
  if (!run) throw new NotFound();
  return run;
}

/** So long a run can be undone. */
export const bulkUndoHours = 24;

/** The step that takes another one back; what is removed stays removed. */
export const inverseOf: Partial<Record<BulkAction, BulkAction>> = {
  publish: "pause",
  pause: "resume",
  resume: "pause",
};
