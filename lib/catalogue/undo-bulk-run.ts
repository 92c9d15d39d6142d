import { eq, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { bulkRuns } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { type BulkRunReference, bulkUndoHours, getBulkRunForUpdate, oppositeAction } from "./own-bulk-run";
import { canPublishListing } from "./policy";
import { runPlanned } from "./start-bulk-run";

/**
 * Starts a run that takes the opposite step with the listings of a run: resumes paused ones, pauses published and
 * resumed ones. Listings that were changed since are not changed. A second undo returns the first one.
 * @throws NotAllowed, NotFound; Refusal for a removal, an unfinished run, or one that ended a day ago
 */
export async function undoBulkRun(
  actor: Actor,
  input: BulkRunReference,
  db: Db = database,
): Promise<{ runId: string }> {
  const { shopId } = input;
  return asShop(
    shopId,
    async (tx) => {
      const run = await getBulkRunForUpdate(actor, input, tx);
      allow(canPublishListing(actor, { shopId }));
      const [undone] = await tx.select({ id: bulkRuns.id }).from(bulkRuns).where(eq(bulkRuns.undoesId, run.id));
      if (undone) return { runId: undone.id };
      const action = oppositeAction[run.action];
      if (!action || !run.finishedAt) throw new Refusal("catalogue.bulkRun.noUndo");
      if (run.finishedAt.getTime() + bulkUndoHours * 3_600_000 < Date.now())
        throw new Refusal("catalogue.bulk.tooLate", { hours: bulkUndoHours });
      const [undoRun] = await tx.insert(bulkRuns).values({ shopId, action, undoesId: run.id }).returning();
      if (!undoRun) throw new Error("the insert returned no bulk run");
      await tx.execute(sql`
        insert into bulk_run_listings (run_id, shop_id, listing_id, sku, title)
        select ${undoRun.id}::uuid, shop_id, listing_id, sku, title from bulk_run_listings
        where run_id = ${run.id} and outcome = 'done'`);
      await runPlanned(actor, undoRun, tx);
      return { runId: undoRun.id };
    },
    db,
  );
}
