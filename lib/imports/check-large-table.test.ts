import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { events, importRows, shopMembers } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { cancelImport } from "./cancel-import";
import { continueImport } from "./continue-import";
import { runImport } from "./run-import";
import { completeCells, makeTableShop } from "./table.fixture";

const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...completeCells, sku: `L-${index}` }));

describe("the dry run of a large table", () => {
  test(
    "runs in a job with progress, and gives the same result as a small one",
    rolledBack(async (tx) => {
      const { checkRows, view, work, actor } = await makeTableShop(tx);
      const rows = many(620);
      const input = await checkRows([
        ...rows,
        { ...completeCells, sku: "L-3" },
        { ...completeCells, sku: "L-x", currency: "EUR" },
      ]);
      expect(await view(input)).toMatchObject({ status: "checking", counts: { total: 622, waiting: 622, new: 0 } });
      await expect(runImport(actor, { ...input, publishes: false }, tx)).rejects.toThrow("imports.notChecked");
      await work(input);
      const { status, counts, wrong } = await view(input);
      expect({ status, counts }).toMatchObject({ status: "checked", counts: { waiting: 0, new: 620, wrong: 2 } });
      expect(wrong.map(({ row, cells }) => [row, cells[0]?.sentence])).toEqual([
        [622, "与第 5 行是同一款产品。"],
        [623, "请填 CNY 或 USD。"],
      ]);
      await work(input);
      expect((await view(input)).counts).toEqual(counts);
    }),
    60_000,
  );

  test(
    "continues where a worker ended, and still finds duplicate rows",
    rolledBack(async (tx) => {
      const { shop, checkRows, view, work } = await makeTableShop(tx);
      const input = await checkRows([...many(620), { ...completeCells, sku: "L-3" }]);
      let chunks = 0;
      const failingTx = new Proxy(tx, {
        get(target, name) {
          if (name === "transaction" && ++chunks > 3) throw new Error("ended");
          const value = Reflect.get(target, name);
          return typeof value === "function" ? value.bind(target) : value;
        },
      });
      const [event] = await tx
        .select()
        .from(events)
        .where(and(eq(events.shopId, shop.id), eq(events.name, "import.sent")));
      const job = { name: "continueImport", eventId: event?.id ?? null, data: input };
      await expect(continueImport(job, failingTx)).rejects.toThrow("ended");
      const half = await view(input);
      expect(half).toMatchObject({ status: "checking", counts: { total: 621 } });
      expect(half.counts.waiting).toBeGreaterThan(0);
      expect(half.counts.waiting).toBeLessThan(621);
      await work(input);
      expect(await view(input)).toMatchObject({ status: "checked", counts: { total: 621, new: 620, wrong: 1 } });
    }),
    60_000,
  );

  test(
    "can be cancelled, which deletes its rows, unless it has finished",
    rolledBack(async (tx) => {
      const { shop, actor, checkRows, view, work, run, inShop } = await makeTableShop(tx);
      const stranger = await makeTableShop(tx);
      const input = await checkRows(many(501));
      await expect(cancelImport(stranger.actor, input, tx)).rejects.toThrow("not found");
      await cancelImport(actor, input, tx);
      await work(input);
      expect(await view(input)).toMatchObject({ status: "cancelled", counts: { total: 0 } });
      expect((await run(input)).made).toBe(0);
      expect(await inShop((inside) => inside.$count(importRows, eq(importRows.importId, input.importId)))).toBe(0);
      expect(await countEvents("import.cancelled", shop.id, tx)).toBe(1);

      const small = await checkRows(many(500));
      expect((await view(small)).status).toBe("checked");
      await cancelImport(actor, small, tx);
      expect(await view(small)).toMatchObject({ status: "checked", counts: { new: 500 } });
    }),
    60_000,
  );

  test(
    "is cancelled when the person who sent it has left the shop",
    rolledBack(async (tx) => {
      const { shop, actor, checkRows, view, work } = await makeTableShop(tx);
      const input = await checkRows(many(501));
      const ofActor = and(eq(shopMembers.shopId, shop.id), eq(shopMembers.userId, actor.userId ?? ""));
      await asShop(shop.id, (inside) => inside.delete(shopMembers).where(ofActor), tx);
      await work(input);
      expect(await view(input)).toMatchObject({ status: "cancelled", counts: { total: 0 } });
    }),
    60_000,
  );
});

const countEvents = (name: string, shopId: number, tx: Tx) =>
  tx.$count(events, and(eq(events.shopId, shopId), eq(events.name, name)));
