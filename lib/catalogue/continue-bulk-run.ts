import { and, eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { bulkRuns, events } from "@/db/schema";
import { findActor } from "../accounts/find-actor";
import { type Actor, guest } from "../core/actor";
import { enqueue, type Job } from "../events/job";
import type { BulkRunReference } from "./own-bulk-run";
import { canPublishListing, canSeeOwnListings } from "./policy";
import { stepListings } from "./step-listings";

/** Half of the time after which another process takes over the job. */
const turnMilliseconds = 60_000;

/**
 * Continues a run until it is done, a batch of listings per transaction. The next worker continues where one ended; a
 * finished run is not changed. Each batch checks again whether the person who started the run may still do so.
 */
export async function continueBulkRun(job: Omit<Job<BulkRunReference>, "id">, db: Db = database): Promise<void> {
  const { name, eventId, data } = job;
  const actor = await starterOf(eventId, db);
  const until = Date.now() + turnMilliseconds;
  while (Date.now() < until) if (await asShop(data.shopId, (tx) => runBatch(actor, data, tx), db)) return;
  const [jobName = "", turn = "1"] = name.split(":");
  await enqueue([{ name: `${jobName}:${Number(turn) + 1}`, eventId, data }], db);
}

async function starterOf(eventId: number | null, db: Db): Promise<Actor> {
  const [event] = await db
    .select({ userId: events.userId })
    .from(events)
    .where(eq(events.id, eventId ?? 0));
  return (event?.userId && (await findActor(event.userId, db))) || guest;
}

/** Returns true once the run is finished. */
async function runBatch(actor: Actor, { shopId, runId }: BulkRunReference, tx: Tx): Promise<boolean> {
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
