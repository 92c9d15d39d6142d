import { eq, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { bulkRuns } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { bulkUndoHours, getBulkRunForUpdate, inverseOf, type OfBulkRun } from "./own-bulk-run";
import { canPublishListing } from "./policy";
import { runPlanned } from "./start-bulk-run";

/**
 * Takes the opposite step with the designs a run has changed: paused ones go back on sale, published and resumed ones are
 * paused. A design that somebody changed since stays. Undone twice it is undone once.
 * @throws NotAllowed, NotFound; Refusal for a removal, a run at work, or one that is a day old
 */
export async function undoBulkRun(actor: Actor, input: OfBulkRun, db: Db = database): Promise<{ runId: string }> {
  const { shopId } = input;
  return asShop(
    shopId,
    async (tx) => {
      const run = await getBulkRunForUpdate(actor, input, tx);
      allow(canPublishListing(actor, { shopId }));
      const [undone] = await tx.select({ id: bulkRuns.id }).from(bulkRuns).where(eq(bulkRuns.undoesId, run.id));
      if (undone) return { runId: undone.id };
      const action = inverseOf[run.action];
      if (!action || !run.finishedAt) throw new Refusal("catalogue.bulkRun.noUndo");
      if (run.finishedAt.getTime() + bulkUndoHours * 3_600_000 < Date.now())
        throw new Refusal("catalogue.bulk.tooLate", { hours: bulkUndoHours });
      const [back] = await tx.insert(bulkRuns).values({ shopId, action, undoesId: run.id }).returning();
      if (!back) throw new Error("a bulk run was not kept");
      await tx.execute(sql`
        insert into bulk_run_listings (run_id, shop_id, listing_id, sku, title)
        select ${back.id}::uuid, shop_id, listing_id, sku, title from bulk_run_listings
        where run_id = ${run.id} and outcome = 'done'`);
      await runPlanned(actor, back, tx);
      return { runId: back.id };
    },
    db,
  );
}
