import { and, eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { bulkRuns, events } from "@/db/schema";
import { findActor } from "../accounts/find-actor";
import { type Actor, guest } from "../core/actor";
import { enqueue, type Job } from "../events/job";
import type { OfBulkRun } from "./own-bulk-run";
import { canPublishListing, canSeeOwnListings } from "./policy";
import { stepListings } from "./step-listings";

/** Half of the time after which another process takes a job over. */
const turnMilliseconds = 60_000;

/**
 * Takes a run to its end, some designs a transaction. A worker that is ended leaves the rest to the next one; a run that
 * is over stays as it is. The rights of the person who started it are checked again at every step.
 */
export async function continueBulkRun(job: Omit<Job<OfBulkRun>, "id">, db: Db = database): Promise<void> {
  const { name, eventId, data } = job;
  const actor = await starterOf(eventId, db);
  const until = Date.now() + turnMilliseconds;
  while (Date.now() < until) if (await asShop(data.shopId, (tx) => isOverAfterStep(actor, data, tx), db)) return;
  const [what = "", turn = "1"] = name.split(":");
  await enqueue([{ name: `${what}:${Number(turn) + 1}`, eventId, data }], db);
}

async function starterOf(eventId: number | null, db: Db): Promise<Actor> {
  const [event] = await db
    .select({ userId: events.userId })
    .from(events)
    .where(eq(events.id, eventId ?? 0));
  return (event?.userId && (await findActor(event.userId, db))) || guest;
}

async function isOverAfterStep(actor: Actor, { shopId, runId }: OfBulkRun, tx: Tx): Promise<boolean> {
  const own = and(eq(bulkRuns.id, runId), eq(bulkRuns.shopId, shopId));
  const [run] = await tx.select().from(bulkRuns).where(own).for("update");
  if (run?.status !== "running") return true;
  const isAllowed = run.action === "remove" ? canSeeOwnListings(actor, shopId) : canPublishListing(actor, { shopId });
  if (isAllowed && (await stepListings(actor, run, tx)) > 0) return false;
  await tx
    .update(bulkRuns)
    .set({ status: isAllowed ? "done" : "stopped", finishedAt: new Date() })
    .where(own);
  return true;
}
