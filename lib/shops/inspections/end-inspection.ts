import { and, eq, isNull, lte, type SQL } from "drizzle-orm";
import { asInvited, asPerson, type Db, database, type Tx } from "@/db/client";
import { inspections } from "@/db/schema";
import { type Actor, guest } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { canSeeShops } from "../policy";

/** Ends the inspection that the actor makes; does nothing without one. @throws NotFound for everyone but operators */
export async function endInspection(actor: Actor, db: Db = database): Promise<void> {
  if (!canSeeShops(actor)) throw new NotFound("inspection");
  await asPerson(actor.userId, (tx) => endOwnInspections(actor, tx), db);
}

export const endOwnInspections = (actor: Extract<Actor, { kind: "user" }>, tx: Tx): Promise<void> =>
  end(actor, eq(inspections.userId, actor.userId), tx);

/** Ends the inspections whose time is over. */
export const endExpiredInspections = (db: Db = database, now = new Date()): Promise<void> =>
  asInvited("expired", (tx) => end(guest, lte(inspections.endsAt, now), tx), db);

/** Ends the open inspections that match, at the latest at the end of their time, and records who ended them. */
async function end(actor: Actor, which: SQL, tx: Tx): Promise<void> {
  const open = await tx
    .select()
    .from(inspections)
    .where(and(which, isNull(inspections.endedAt)))
    .for("update");
  for (const { id, shopId, endsAt } of open) {
    const endedAt = new Date(Math.min(Date.now(), endsAt.getTime()));
    await tx.update(inspections).set({ endedAt }).where(eq(inspections.id, id));
    await recordEvent(actor, { name: "inspection.ended", shopId, inspectionId: id }, tx);
  }
}
