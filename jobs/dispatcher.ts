import { asc, inArray, isNull } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { events } from "@/db/schema";
import { enqueue } from "@/lib/events/job";
import { listJobsOfEvent } from "./subscriptions";

const batch = 100;

/**
 * Enqueues the jobs of undispatched events, oldest first, up to 100 in one transaction. Returns how many events it
 * read. Several processes may run it at a time: each locks different events.
 */
export async function dispatchEvents(db: Db = database): Promise<number> {
  return db.transaction(async (tx) => {
    const fresh = await tx
      .select({ id: events.id, name: events.name, data: events.data })
      .from(events)
      .where(isNull(events.dispatchedAt))
      .orderBy(asc(events.id))
      .limit(batch)
      .for("update", { skipLocked: true });
    if (fresh.length === 0) return 0;
    await enqueue(
      fresh.flatMap(({ id, name, data }) => listJobsOfEvent(name).map((job) => ({ name: job, eventId: id, data }))),
      tx,
    );
    const ids = fresh.map(({ id }) => id);
    await tx.update(events).set({ dispatchedAt: new Date() }).where(inArray(events.id, ids));
    return fresh.length;
  });
}
