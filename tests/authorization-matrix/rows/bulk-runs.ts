import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { bulkRunListings, bulkRuns } from "@/db/schema";
import { findBulkRun, findLastBulkRun } from "@/lib/catalogue/find-bulk-run";
import { planBulkRun } from "@/lib/catalogue/plan-bulk-run";
import { startBulkRun } from "@/lib/catalogue/start-bulk-run";
import { undoBulkRun } from "@/lib/catalogue/undo-bulk-run";
import type { ShopRows } from "../cast";
import { managers, members, type Rows } from "../row";

/** Plans a bulk run that publishes the shop's draft. */
async function planRun({ shopId, draftId: listingId }: ShopRows, tx: Tx): Promise<string> {
  const id = randomUUID();
  await asShop(
    shopId,
    async (inside) => {
      await inside.insert(bulkRuns).values({ id, shopId, action: "publish" });
      await inside.insert(bulkRunListings).values({ runId: id, shopId, listingId });
    },
    tx,
  );
  return id;
}

/** Creates a finished bulk run that paused the shop's paused listing. */
async function finishRun({ shopId, pausedId: listingId }: ShopRows, tx: Tx): Promise<string> {
  const id = randomUUID();
  const at = new Date();
  await asShop(
    shopId,
    async (inside) => {
      await inside
        .insert(bulkRuns)
        .values({ id, shopId, action: "pause", status: "done", startedAt: at, finishedAt: at });
      await inside.insert(bulkRunListings).values({ runId: id, shopId, listingId, outcome: "done", changedAt: at });
    },
    tx,
  );
  return id;
}

const importOf = ({ importId }: ShopRows) => ({ of: "import", importId }) as const;

/** Adds the draft to the rows of the shop's import, if there is one. */
const addToImport = ({ shopId, importId, draftId }: ShopRows, tx: Tx) =>
  asShop(
    shopId,
    (inside) =>
      inside.execute(sql`
        insert into import_rows (import_id, shop_id, row, action, listing_id)
        select id, shop_id, 900, 'unchanged', ${draftId}::bigint from imports where id = ${importId} and shop_id = ${shopId}`),
    tx,
  );

export const bulkRunRows: Rows = {
  planBulkRun: {
    may: managers,
    run: (actor, { shopId, draftId }, tx) =>
      planBulkRun(actor, { shopId, action: "publish", selection: { of: "ids", listingIds: [draftId] } }, tx),
    nested: (actor, { shopId }, { draftId }, tx) =>
      planBulkRun(actor, { shopId, action: "publish", selection: { of: "ids", listingIds: [draftId] } }, tx),
  },
  "planBulkRun, to remove drafts": {
    may: members,
    run: (actor, { shopId }, tx) =>
      planBulkRun(actor, { shopId, action: "remove", selection: { of: "filter", status: "draft" } }, tx),
    isOfShop: true,
  },
  "planBulkRun, of an import": {
    may: managers,
    run: async (actor, on, tx) => {
      await addToImport(on, tx);
      return planBulkRun(actor, { shopId: on.shopId, action: "publish", selection: importOf(on) }, tx);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      await addToImport(foreign, tx);
      return planBulkRun(actor, { shopId, action: "publish", selection: importOf(foreign) }, tx);
    },
  },
  startBulkRun: {
    may: managers,
    run: async (actor, on, tx) => startBulkRun(actor, { shopId: on.shopId, runId: await planRun(on, tx) }, tx),
    nested: async (actor, { shopId }, foreign, tx) =>
      startBulkRun(actor, { shopId, runId: await planRun(foreign, tx) }, tx),
    isOfShop: true,
  },
  undoBulkRun: {
    may: managers,
    run: async (actor, on, tx) => undoBulkRun(actor, { shopId: on.shopId, runId: await finishRun(on, tx) }, tx),
    nested: async (actor, { shopId }, foreign, tx) =>
      undoBulkRun(actor, { shopId, runId: await finishRun(foreign, tx) }, tx),
    isOfShop: true,
  },
  findBulkRun: {
    may: members,
    isRead: true,
    run: async (actor, on, tx) => findBulkRun(actor, { shopId: on.shopId, runId: await planRun(on, tx) }, tx),
    nested: async (actor, { shopId }, foreign, tx) =>
      findBulkRun(actor, { shopId, runId: await planRun(foreign, tx) }, tx),
    isOfShop: true,
  },
  findLastBulkRun: {
    may: members,
    isRead: true,
    run: async (actor, on, tx) => {
      await finishRun(on, tx);
      return findLastBulkRun(actor, on.shopId, tx);
    },
    isOfShop: true,
  },
};
