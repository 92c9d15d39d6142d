import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { importRows, imports } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { NotAllowed, NotFound, Refusal } from "../core/errors";
import { makeBulkRunShop } from "./bulk-run.fixture";
import { editListing } from "./edit-listing";
import { findLastBulkRun } from "./find-bulk-run";
import { findListingForEdit } from "./find-listing-for-edit";
import { planBulkRun } from "./plan-bulk-run";
import { startBulkRun } from "./start-bulk-run";
import { undoBulkRun } from "./undo-bulk-run";

/** Inserts an import of pictures that changed one listing. */
async function makeImport({ id: shopId }: { id: number }, listingId: number, tx: Tx): Promise<string> {
  const [made] = await asShop(
    shopId,
    (inside) =>
      inside
        .insert(imports)
        .values({ shopId, kind: "pictures", status: "done", name: "照片.zip", headers: [], finishedAt: new Date() })
        .returning(),
    tx,
  );
  const importId = made?.id ?? "";
  const row = { importId, shopId, row: 2, action: "changed", listingId, fields: {}, outcome: "changed" } as const;
  await asShop(shopId, (inside) => inside.insert(importRows).values(row), tx);
  return importId;
}

describe("a bulk run", () => {
  test(
    "publishes the complete listings over all pages of a filter, and lists the reason for each other one",
    rolledBack(async (tx) => {
      const { shop, shopId, actor, plan, run, view, statuses } = await makeBulkRunShop(tx);
      const drafts = [];
      for (let at = 0; at < 30; at++) drafts.push(await makeListing(shop, { sku: `D-${at}` }, tx));
      const bare = await makeListing(shop, { sku: "D-bare", pictureCount: 0, tiers: [] }, tx);
      const other = await makeListing(shop, { sku: "X-1" }, tx);
      const planned = await view(await plan("publish", { of: "filter", status: "draft", q: "D-" }));
      expect(planned).toMatchObject({
        status: "planned",
        counts: { total: 31, fits: 30, refused: 1, done: 0 },
        reasons: [{ reason: "incomplete", count: 1 }],
        refused: [{ id: bare.id, sku: "D-bare", reason: "incomplete", missing: ["pictures", "price"] }],
      });
      expect(new Set(Object.values(await statuses()))).toEqual(new Set(["draft"]));
      const done = await run("publish", { of: "filter", status: "draft", q: "D-" });
      expect(done).toMatchObject({ status: "done", counts: { total: 31, done: 30, refused: 1, waiting: 0 } });
      const now = await statuses();
      expect(drafts.every(({ id }) => now[id] === "published")).toBe(true);
      expect([now[bare.id], now[other.id]]).toEqual(["draft", "draft"]);
      const [found] = await tx.execute<{ count: number }>(
        sql`select count(*)::int as count from listing_search where shop_id = ${shopId}`,
      );
      expect(found?.count).toBe(30);
      expect(await findLastBulkRun(actor, shopId, tx)).toMatchObject({ action: "publish", count: 30 });
    }),
  );

  test(
    "pauses a selection and can be undone, except for listings that were changed since",
    rolledBack(async (tx) => {
      const { shop, shopId, actor, run, undo, statuses } = await makeBulkRunShop(tx);
      const [one, two] = [
        await makeListing(shop, { status: "published" }, tx),
        await makeListing(shop, { status: "published" }, tx),
      ];
      const draft = await makeListing(shop, {}, tx);
      const paused = await run("pause", { of: "ids", listingIds: [one.id, two.id, draft.id] });
      expect(paused.counts).toMatchObject({ done: 2, refused: 1 });
      expect(paused.refused).toMatchObject([{ id: draft.id, reason: "wrongStatus" }]);
      expect(await statuses()).toEqual({ [one.id]: "paused", [two.id]: "paused", [draft.id]: "draft" });
      const edited = await findListingForEdit(actor, { shopId, listingId: two.id }, tx);
      if (!edited) throw new Error("no listing");
      await editListing(actor, { ...edited, shopId, listingId: two.id, sku: "new" }, tx);
      const back = await undo(paused.id);
      expect(back).toMatchObject({ action: "resume", isUndo: true, counts: { done: 1, refused: 1 } });
      expect(back.refused).toMatchObject([{ id: two.id, reason: "changedSince" }]);
      expect(await statuses()).toMatchObject({ [one.id]: "published", [two.id]: "paused" });
      expect((await undo(paused.id)).id).toBe(back.id);
    }),
  );

  test(
    "removes drafts and public listings for good and cannot be undone",
    rolledBack(async (tx) => {
      const { shop, shopId, actor, run, statuses } = await makeBulkRunShop(tx);
      const draft = await makeListing(shop, { sku: "R-1" }, tx);
      const shown = await makeListing(shop, { sku: "R-2", status: "published" }, tx);
      const done = await run("remove", { of: "ids", listingIds: [draft.id, shown.id] });
      expect(done.counts).toMatchObject({ done: 2, refused: 0 });
      expect(done.undoableUntil).toBeUndefined();
      expect(await statuses()).toEqual({ [shown.id]: "removed" });
      const undoing = undoBulkRun(actor, { shopId, runId: done.id }, tx);
      await expect(undoing).rejects.toMatchObject({ code: "catalogue.bulkRun.noUndo" });
    }),
  );

  test(
    "checks each listing again when it runs, and only the listings that were selected",
    rolledBack(async (tx) => {
      const { shop, shopId, actor, plan, view, work, statuses } = await makeBulkRunShop(tx);
      const [one, two] = [await makeListing(shop, {}, tx), await makeListing(shop, {}, tx)];
      const runId = await plan("publish", { of: "filter", status: "draft" });
      const late = await makeListing(shop, {}, tx);
      await asShop(shopId, (own) => own.execute(sql`update listings set gross_grams = null where id = ${two.id}`), tx);
      await startBulkRun(actor, { shopId, runId }, tx);
      await startBulkRun(actor, { shopId, runId }, tx);
      await work(runId);
      expect(await view(runId)).toMatchObject({
        counts: { total: 2, done: 1 },
        refused: [{ id: two.id, reason: "incomplete", missing: ["packing"] }],
      });
      expect(await statuses()).toMatchObject({ [one.id]: "published", [two.id]: "draft", [late.id]: "draft" });
      const again = await plan("publish", { of: "ids", listingIds: [two.id] });
      await expect(startBulkRun(actor, { shopId, runId: again }, tx)).rejects.toThrow(Refusal);
    }),
  );
});

test(
  "a bulk run of an import publishes the complete listings of that import only",
  rolledBack(async (tx) => {
    const { shop, run, statuses } = await makeBulkRunShop(tx);
    const [one, other] = [await makeListing(shop, {}, tx), await makeListing(shop, {}, tx)];
    const importId = await makeImport(shop, one.id, tx);
    expect((await run("publish", { of: "import", importId })).counts).toMatchObject({ total: 1, done: 1 });
    expect(await statuses()).toEqual({ [one.id]: "published", [other.id]: "draft" });
  }),
);

describe("starting a bulk run", () => {
  test(
    "is allowed to managers; assistants may only remove drafts",
    rolledBack(async (tx) => {
      const { shop, plan, run, statuses } = await makeBulkRunShop(tx, "assistant");
      const draft = await makeListing(shop, {}, tx);
      const shown = await makeListing(shop, { status: "published" }, tx);
      const all = { of: "ids", listingIds: [draft.id, shown.id] } as const;
      for (const action of ["publish", "pause", "resume"] as const)
        await expect(plan(action, { ...all, listingIds: [...all.listingIds] })).rejects.toThrow(NotAllowed);
      const done = await run("remove", { ...all, listingIds: [...all.listingIds] });
      expect(done.refused).toMatchObject([{ id: shown.id, reason: "notAllowed" }]);
      expect(await statuses()).toEqual({ [shown.id]: "published" });
    }),
  );

  test(
    "is refused for listings, imports and runs of another shop",
    rolledBack(async (tx) => {
      const { shop, shopId, actor, run, plan } = await makeBulkRunShop(tx);
      const own = await makeListing(shop, {}, tx);
      const other = await makeBulkRunShop(tx);
      const foreign = await makeListing(other.shop, {}, tx);
      await expect(plan("publish", { of: "ids", listingIds: [foreign.id] })).rejects.toThrow(NotFound);
      const importId = await makeImport(other.shop, foreign.id, tx);
      await expect(plan("publish", { of: "import", importId })).rejects.toThrow(NotFound);
      const mixed = await run("publish", { of: "ids", listingIds: [own.id, foreign.id] });
      expect(mixed.counts).toMatchObject({ total: 1, done: 1 });
      expect(await other.statuses()).toEqual({ [foreign.id]: "draft" });
      const theirs = await other.plan("remove", { of: "ids", listingIds: [foreign.id] });
      await expect(startBulkRun(actor, { shopId, runId: theirs }, tx)).rejects.toThrow(NotFound);
      await expect(startBulkRun(actor, { shopId: other.shopId, runId: theirs }, tx)).rejects.toThrow(NotFound);
      const stranger = await makeActor({ [(await makeShop({}, tx)).id]: "owner" }, tx);
      const strange = planBulkRun(stranger, { shopId, action: "remove", selection: { of: "filter" } }, tx);
      await expect(strange).rejects.toThrow(NotFound);
    }),
  );
});
