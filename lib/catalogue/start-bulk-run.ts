import { and, eq, isNull } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { bulkRunListings, bulkRuns } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { type BulkRunReference, getBulkRunForUpdate, type OwnBulkRun } from "./own-bulk-run";
import { canPublishListing } from "./policy";
import { stepListings } from "./step-listings";

/** Runs up to this size complete within the request, in less than two seconds; the worker continues larger ones. */
export const maxImmediate = 50;

/**
 * Starts a planned run. A small run is done when this returns; a job continues a large one, see continueBulkRun(). A
 * second start changes nothing.
 * @throws NotAllowed, NotFound; Refusal when no listing of the plan can take the step
 */
export const startBulkRun = (actor: Actor, input: BulkRunReference, db: Db = database): Promise<void> =>
  asShop(
    input.shopId,
    async (tx) => {
      const run = await getBulkRunForUpdate(actor, input, tx);
      if (run.action !== "remove") allow(canPublishListing(actor, run));
      if (run.status === "planned") await runPlanned(actor, run, tx);
    },
    db,
  );

/** Starts a run that the caller has locked and planned, within `asShop()`. @throws Refusal */
export async function runPlanned(actor: Actor, run: OwnBulkRun, tx: Tx): Promise<void> {
  const { id: runId, shopId } = run;
  const fits = and(eq(bulkRunListings.runId, runId), isNull(bulkRunListings.reason));
  if ((await tx.$count(bulkRunListings, fits)) === 0) throw new Refusal("catalogue.bulkRun.nothing");
  const own = eq(bulkRuns.id, runId);
  await tx.update(bulkRuns).set({ status: "running", startedAt: new Date() }).where(own);
  await recordEvent(actor, { name: "bulk_run.started", shopId, runId }, tx);
  if ((await tx.$count(bulkRunListings, eq(bulkRunListings.runId, runId))) > maxImmediate) return;
  while ((await stepListings(actor, run, tx)) > 0);
  await tx.update(bulkRuns).set({ status: "done", finishedAt: new Date() }).where(own);
}
