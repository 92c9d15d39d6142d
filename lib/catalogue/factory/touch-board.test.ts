import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { events, factoryBoards, productionLines } from "@/db/schema";
import { makeActor, makeShop, outcomeInSavepoint, refusedByPolicy, rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { NotAllowed, NotFound } from "@/lib/core/errors";
import { makeBoardInput, makeLine } from "./factory.fixture";
import { findBoard } from "./find-board";
import { type TouchBoard, touchBoardInput } from "./input";
import { touchBoard } from "./touch-board";

const line = makeLine();
const board = (shop: { id: number }, overrides: Partial<TouchBoard> = {}) =>
  makeBoardInput(shop, { lines: [line, line], ...overrides });
const shopWithMembers = async (tx: Tx) => {
  const shop = await makeShop({}, tx);
  const [manager, assistant] = [
    await makeActor({ [shop.id]: "manager" }, tx),
    await makeActor({ [shop.id]: "assistant" }, tx),
  ];
  return { shop, manager, assistant };
};

describe("the factory board", () => {
  test(
    "is touched by managers, and read by all members of the shop",
    rolledBack(async (tx) => {
      const { shop, manager, assistant } = await shopWithMembers(tx);
      expect(await findBoard(assistant, shop.id, tx)).toBeUndefined();
      await touchBoard(manager, board(shop), tx);
      await touchBoard(manager, board(shop, { backlog: 500, lines: [line, { ...line, state: "down" }] }), tx);
      expect(await findBoard(assistant, shop.id, tx)).toMatchObject({
        backlog: 500,
        checkDays: 2,
        lines: [line, { ...line, state: "down" }],
      });
      expect(await tx.$count(events, eq(events.shopId, shop.id))).toBe(2);
    }),
  );

  test(
    "keeps the date since which a line has its state",
    rolledBack(async (tx) => {
      const { shop, manager } = await shopWithMembers(tx);
      const since = new Date("2026-01-02T03:04:05Z");
      await touchBoard(manager, board(shop), tx);
      await asShop(shop.id, (inside) => inside.update(productionLines).set({ since }), tx);
      await touchBoard(manager, board(shop, { lines: [line, { ...line, state: "idle" }] }), tx);
      const lines = await asShop(
        shop.id,
        (inside) => inside.select().from(productionLines).orderBy(productionLines.position),
        tx,
      );
      expect(lines[0]?.since).toEqual(since);
      expect(lines[1]?.since).not.toEqual(since);
    }),
  );

  test(
    "is not touched by assistants, and not found by anyone who is not a member",
    rolledBack(async (tx) => {
      const { shop, assistant } = await shopWithMembers(tx);
      const other = await makeShop({}, tx);
      await expect(touchBoard(assistant, board(shop), tx)).rejects.toThrow(NotAllowed);
      for (const actor of [guest, await makeActor({}, tx), await makeActor({ [other.id]: "owner" }, tx)]) {
        await expect(touchBoard(actor, board(shop), tx)).rejects.toThrow(NotFound);
        await expect(findBoard(actor, shop.id, tx)).rejects.toThrow(NotFound);
      }
    }),
  );

  test(
    "is protected by row-level security",
    rolledBack(async (tx) => {
      const { shop, manager } = await shopWithMembers(tx);
      const other = await makeShop({}, tx);
      await touchBoard(manager, board(shop), tx);
      const countRows = async (inside: Tx) => [
        await inside.$count(factoryBoards, eq(factoryBoards.shopId, shop.id)),
        await inside.$count(productionLines, eq(productionLines.shopId, shop.id)),
      ];
      expect(await asShop(shop.id, countRows, tx)).toEqual([1, 2]);
      expect(await countRows(tx)).toEqual([0, 0]);
      expect(await asShop(other.id, countRows, tx)).toEqual([0, 0]);
      const write = (inside: Tx) =>
        inside.insert(productionLines).values({ dailyOutput: 9, shopId: shop.id, position: 9 });
      for (const work of [write, (each: Tx) => asShop(other.id, write, each)])
        expect(await outcomeInSavepoint(work, tx)).toMatch(refusedByPolicy);
    }),
  );

  test("is parsed with empty fields as zero, and without lines that have no output", () => {
    const form = {
      backlog: "60,000",
      stock: "",
      setupDays: "1",
      checkDays: "2",
      transferDays: "0",
      "lines.0.dailyOutput": "",
      "lines.0.state": "running",
      "lines.0.ownership": "own",
      "lines.1.dailyOutput": "1667",
      "lines.1.state": "idle",
      "lines.1.ownership": "partner",
      "lines.1.categoryId": "12",
    };
    expect(touchBoardInput.parse(form)).toMatchObject({
      backlog: 60_000,
      stock: 0,
      lines: [{ state: "idle", ownership: "partner", dailyOutput: 1667, categoryId: 12 }],
    });
    expect(touchBoardInput.safeParse({ ...form, setupDays: "61" }).error?.issues[0]?.path).toEqual(["setupDays"]);
  });
});
