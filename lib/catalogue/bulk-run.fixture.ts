import { and, desc, eq, sql } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { type BulkAction, events, listings } from "@/db/schema";
import { makeActor, makeShop } from "@/db/testing";
import type { Actor, Role } from "../core/actor";
import type { BulkSelection } from "./bulk-selection";
import { continueBulkRun } from "./continue-bulk-run";
import { findBulkRun } from "./find-bulk-run";
import { planBulkRun } from "./plan-bulk-run";
import { startBulkRun } from "./start-bulk-run";
import { undoBulkRun } from "./undo-bulk-run";

/** Makes a shop with one member and returns helpers that plan, start, run and undo bulk runs as that member. */
export async function makeBulkRunShop(tx: Tx, role: Role = "manager") {
  const shop = await makeShop({}, tx);
  const shopId = shop.id;
  const actor: Actor & { kind: "user" } = await makeActor({ [shopId]: role }, tx);
  const plan = async (action: BulkAction, selection: BulkSelection) =>
    (await planBulkRun(actor, { shopId, action, selection }, tx)).runId;
  const view = async (runId: string, page?: number) => {
    const found = await findBulkRun(actor, { shopId, runId, page }, tx);
    if (!found) throw new Error("no run");
    return found;
  };
  /** Runs the job of the run that was started last. */
  async function work(runId: string): Promise<void> {
    const [event] = await tx
      .select({ id: events.id })
      .from(events)
      .where(and(eq(events.shopId, shopId), eq(events.name, "bulk_run.started")))
      .orderBy(desc(events.id))
      .limit(1);
    await continueBulkRun({ name: "continueBulkRun", eventId: event?.id ?? null, data: { shopId, runId } }, tx);
  }
  return {
    ...{ shop, shopId, actor, plan, view, work },
    async run(action: BulkAction, selection: BulkSelection) {
      const runId = await plan(action, selection);
      await startBulkRun(actor, { shopId, runId }, tx);
      await work(runId);
      return view(runId);
    },
    async undo(runId: string) {
      const back = await undoBulkRun(actor, { shopId, runId }, tx);
      await work(back.runId);
      return view(back.runId);
    },
    statuses: () =>
      asShop(
        shopId,
        (inside) =>
          inside
            .select({ id: listings.id, status: listings.status })
            .from(listings)
            .where(sql`shop_id = ${shopId}`)
            .orderBy(listings.id),
        tx,
      ).then((rows) => Object.fromEntries(rows.map(({ id, status }) => [id, status]))),
  };
}
