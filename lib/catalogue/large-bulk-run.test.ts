import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { listingOrigins } from "@/db/schema";
import { makeListing, rolledBack, writeCards } from "@/db/testing";
import { locales } from "../i18n/locale";
import { makeBulkRunShop } from "./bulk-run.fixture";
import { continueBulkRun } from "./continue-bulk-run";
import { findListingForEdit } from "./find-listing-for-edit";
import { getListingFields } from "./get-listing-fields";
import { missingForPublication } from "./missing-for-publication";
import { startBulkRun } from "./start-bulk-run";

/** Inserts a complete draft and copies of it, `count` listings in all. */
async function makeDrafts(shop: { id: number }, count: number, tx: Tx): Promise<void> {
  const { id } = await makeListing(shop, { sku: "M-0" }, tx);
  await asShop(
    shop.id,
    async (inside) => {
      await inside.execute(sql`create temporary table copies on commit drop as
        select time_ordered_id() as id, n from generate_series(1, ${count - 1}) n`);
      await inside.execute(sql`insert into listings (id, shop_id, category_id, locale, sku, pieces_per_carton, carton_length,
          carton_width, carton_height, gross_grams, net_grams)
        select c.id, shop_id, category_id, locale, 'M-' || n, pieces_per_carton, carton_length, carton_width, carton_height,
          gross_grams, net_grams from listings l, copies c where l.id = ${id}`);
      for (const [table, columns] of [
        ["listing_texts", "locale, title, description, slug, origin"],
        ["price_tiers", "from_quantity, unit_price"],
        ["lead_times", "from_quantity, working_days"],
        ["listing_pictures", "position, picture_id"],
      ] as const)
        await inside.execute(
          sql.join([
            sql`insert into ${sql.identifier(table)} (listing_id, shop_id, `,
            sql.join(
              columns.split(", ").map((each) => sql.identifier(each)),
              sql`, `,
            ),
            sql`) select c.id, shop_id, `,
            sql.join(
              columns.split(", ").map((each) => sql.identifier(each)),
              sql`, `,
            ),
            sql` from ${sql.identifier(table)}, copies c where listing_id = ${id}`,
          ]),
        );
    },
    tx,
  );
}

describe("a bulk run with 3,000 listings", () => {
  test(
    "publishes them in a job that shows its progress and continues where a worker ended",
    rolledBack(async (tx) => {
      const { shop, shopId, actor, plan, view, work } = await makeBulkRunShop(tx);
      await makeDrafts(shop, 3_000, tx);
      const runId = await plan("publish", { of: "filter", status: "draft" });
      expect((await view(runId)).counts).toMatchObject({ total: 3_000, fits: 3_000 });
      await startBulkRun(actor, { shopId, runId }, tx);
      expect(await view(runId)).toMatchObject({ status: "running", counts: { done: 0, waiting: 3_000 } });
      let steps = 0;
      const failingTx = new Proxy(tx, {
        get(target, name) {
          if (name === "transaction" && ++steps > 4) throw new Error("ended");
          const value = Reflect.get(target, name);
          return typeof value === "function" ? value.bind(target) : value;
        },
      });
      const [event] = await tx.execute<{ id: string }>(
        sql`select id from events where shop_id = ${shopId} and name = 'bulk_run.started'`,
      );
      const job = { name: "continueBulkRun", eventId: Number(event?.id), data: { shopId, runId } };
      await expect(continueBulkRun(job, failingTx)).rejects.toThrow("ended");
      const half = await view(runId);
      expect(half.status).toBe("running");
      expect(half.counts.done).toBeGreaterThan(0);
      expect(half.counts.waiting).toBeGreaterThan(0);
      // A turn of the job ends after a minute; the next turn continues.
      for (let turns = 0; turns < 5 && (await view(runId)).status === "running"; turns++) await work(runId);
      expect(await view(runId)).toMatchObject({ status: "done", counts: { done: 3_000, waiting: 0 } });
    }),
    240_000,
  );
});

test(
  "a run stops when the person who started it may no longer publish",
  rolledBack(async (tx) => {
    const { shop, shopId, actor, plan, view, work, statuses } = await makeBulkRunShop(tx);
    await makeDrafts(shop, 60, tx);
    const runId = await plan("publish", { of: "filter" });
    await startBulkRun(actor, { shopId, runId }, tx);
    await asShop(
      shopId,
      (own) =>
        own.execute(
          sql`update shop_members set role = 'assistant' where shop_id = ${shopId} and user_id = ${actor.userId}`,
        ),
      tx,
    );
    await work(runId);
    expect(await view(runId)).toMatchObject({ status: "stopped", counts: { done: 0 } });
    expect(new Set(Object.values(await statuses()))).toEqual(new Set(["draft"]));
  }),
);

test(
  "publishing listings that were imported in one language generates the texts of the other languages",
  rolledBack(async (tx) => {
    const { shop, shopId, actor, run } = await makeBulkRunShop(tx);
    const { id } = await makeListing(shop, { titles: { zh: "哭哭马" } }, tx);
    await run("publish", { of: "ids", listingIds: [id] });
    const found = await findListingForEdit(actor, { shopId, listingId: id }, tx);
    expect(Object.keys(found?.texts ?? {}).sort()).toEqual([...locales].sort());
    expect(found?.texts.zh?.title).toBe("哭哭马");
    expect(found?.texts.en?.title).not.toMatch(/\p{Script=Han}/u);
    expect(found?.origins.en?.origin).toBe("built");
  }),
);

test(
  "a bulk step reports the same missing parts as publishing one listing",
  rolledBack(async (tx) => {
    const { shop, shopId, plan, view } = await makeBulkRunShop(tx);
    const parts = [
      {},
      { pictureCount: 0 },
      { sku: "no texts" },
      { tiers: [] },
      { piecesPerCarton: null },
      { netGrams: null },
    ];
    for (const each of parts) {
      const { id } = await makeListing(shop, each, tx);
      const deleteFrom = (table: string) =>
        asShop(
          shopId,
          (inside) => inside.execute(sql`delete from ${sql.identifier(table)} where listing_id = ${id}`),
          tx,
        );
      if ("sku" in each) await deleteFrom("listing_texts");
      if ("tiers" in each) await deleteFrom("lead_times");
      const missing = await asShop(
        shopId,
        async (inside) => missingForPublication(await getListingFields(id, inside)),
        tx,
      );
      const { refused } = await view(await plan("publish", { of: "ids", listingIds: [id] }));
      expect(refused.flatMap((row) => row.missing)).toEqual(missing);
    }
  }),
);

test(
  "a bulk run removes drafts, also one that another listing grew out of",
  rolledBack(async (tx) => {
    const { shop, shopId, run, statuses } = await makeBulkRunShop(tx);
    const [parent, alone] = [await makeListing(shop, {}, tx), await makeListing(shop, {}, tx)];
    const child = await makeListing(shop, { status: "published" }, tx);
    const origin = {
      shopId,
      listingId: child.id,
      parentId: parent.id,
      relation: "variant",
      changes: { en: "Blue" },
    } as const;
    await asShop(shopId, (own) => own.insert(listingOrigins).values(origin), tx);
    await asShop(shopId, (own) => writeCards([child.id], own), tx);
    const removed = await run("remove", { of: "filter", status: "draft" });
    expect(removed.counts).toMatchObject({ done: 2, refused: 0 });
    expect(await statuses()).toEqual({ [parent.id]: "removed", [child.id]: "published" });
    expect(alone.id in (await statuses())).toBe(false);
  }),
);
