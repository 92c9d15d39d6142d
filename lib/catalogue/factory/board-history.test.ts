import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { factoryBoards } from "@/db/schema";
import { makeActor, makeShop, rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { NotAllowed, NotFound, Refusal } from "@/lib/core/errors";
import { compareBoards } from "./compare-boards";
import { confirmBoard } from "./confirm-board";
import { endSurge } from "./end-surge";
import { makeBoardInput, makeLine } from "./factory.fixture";
import { findBoard } from "./find-board";
import { listBoardChanges } from "./list-board-changes";
import { formatDays, parseDays } from "./parse-days";
import { startSurge } from "./start-surge";
import { touchBoard } from "./touch-board";
import { undoBoard } from "./undo-board";

async function shopWithBoard(tx: Tx) {
  const shop = await makeShop({}, tx);
  const manager = await makeActor({ [shop.id]: "manager" }, tx);
  const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
  await touchBoard(manager, makeBoardInput(shop, { lines: [makeLine(), makeLine()], backlog: 900 }), tx);
  return { shop, manager, assistant, shopId: shop.id };
}

describe("the history of a board", () => {
  test(
    "lists each change with its author, newest first, for all members of the shop",
    rolledBack(async (tx) => {
      const { shop, manager, assistant } = await shopWithBoard(tx);
      const site = { city: "东阳", squareMetres: 3000, staff: 80 };
      const lines = Array.from({ length: 12 }, (_, at) => makeLine({ site: at === 0 ? 0 : 1 }));
      await touchBoard(manager, makeBoardInput(shop, { lines, sites: [site] }), tx);
      await confirmBoard(manager, { shopId: shop.id }, tx);
      const [confirmed, changed, first] = await listBoardChanges(assistant, shop.id, tx);
      expect(confirmed).toMatchObject({ changes: [{ what: "kept" }], canUndo: false, name: expect.any(String) });
      expect(changed).toMatchObject({ canUndo: true });
      expect(changed?.changes).toEqual([
        { what: "backlog", from: 900, to: 60_000 },
        { what: "lines", from: 2, to: 12 },
        { what: "sites", from: 0, to: 1 },
        { what: "line", line: 2 },
      ]);
      expect(first?.changes).toEqual([{ what: "first" }]);
      expect(await findBoard(assistant, shop.id, tx)).toMatchObject({ sites: [site], backlog: 60_000 });
    }),
  );

  test(
    "can be undone and redone, but not past a later change",
    rolledBack(async (tx) => {
      const { shop, manager, assistant, shopId } = await shopWithBoard(tx);
      await touchBoard(manager, makeBoardInput(shop, { closedDays: ["2027-05-01"] }), tx);
      const [change] = await listBoardChanges(manager, shopId, tx);
      const changeId = change?.id ?? 0;
      await expect(undoBoard(assistant, { shopId, changeId }, tx)).rejects.toThrow(NotAllowed);
      await undoBoard(manager, { shopId, changeId }, tx);
      expect(await findBoard(manager, shopId, tx)).toMatchObject({ backlog: 900, lines: [{}, {}], closedDays: [] });
      await expect(undoBoard(manager, { shopId, changeId }, tx)).rejects.toThrow(Refusal);
      const [undone] = await listBoardChanges(manager, shopId, tx);
      await undoBoard(manager, { shopId, changeId: undone?.id ?? 0 }, tx);
      expect((await findBoard(manager, shopId, tx))?.lines).toHaveLength(12);
    }),
  );

  test("contains only differences", () => {
    const { shopId, ...state } = makeBoardInput({ id: 1 });
    expect(compareBoards(state, state)).toEqual([{ what: "kept" }]);
    const lines = state.lines.with(1, makeLine({ state: "down", dailyOutput: 20 }));
    expect(compareBoards(state, { ...state, lines })).toEqual([
      { what: "output", line: 2, from: 1667, to: 20 },
      { what: "state", line: 2, from: "running", to: "down" },
    ]);
  });

  test("has closed days that are entered as days and periods", () => {
    expect(parseDays("2027-5-1..2027-05-03，2027/06/09 2027-05-02")).toEqual([
      "2027-05-01",
      "2027-05-02",
      "2027-05-03",
      "2027-06-09",
    ]);
    for (const wrong of ["2027-02-30", "tomorrow", "2027-05-03..2027-05-01", "2026-01-01..2027-01-01"])
      expect(parseDays(wrong)).toBeUndefined();
    expect(formatDays(["2027-05-01", "2027-05-02", "2027-06-09"])).toBe("2027-05-01..2027-05-02, 2027-06-09");
  });
});

describe("confirming a board without changes", () => {
  test(
    "makes it current again; it requires a board and a manager",
    rolledBack(async (tx) => {
      const { manager, assistant, shopId } = await shopWithBoard(tx);
      const old = new Date("2026-01-01T00:00:00Z");
      await asShop(shopId, (inside) => inside.update(factoryBoards).set({ touchedAt: old }), tx);
      await confirmBoard(manager, { shopId }, tx);
      expect(Date.parse((await findBoard(manager, shopId, tx))?.touchedAt ?? "")).toBeGreaterThan(old.getTime());
      await expect(confirmBoard(assistant, { shopId }, tx)).rejects.toThrow(NotAllowed);
      await expect(confirmBoard(guest, { shopId }, tx)).rejects.toThrow(NotFound);
      const empty = await makeShop({}, tx);
      const owner = await makeActor({ [empty.id]: "owner" }, tx);
      await expect(confirmBoard(owner, { shopId: empty.id }, tx)).rejects.toThrow(Refusal);
      expect(await findBoard(owner, empty.id, tx)).toBeUndefined();
    }),
  );
});

describe("a surge", () => {
  test(
    "is started for some days and ended, and requires a current board with running lines",
    rolledBack(async (tx) => {
      const { manager, assistant, shop, shopId } = await shopWithBoard(tx);
      const surge = { shopId, days: 7, quantity: 24_000 } as const;
      await expect(startSurge(assistant, surge, tx)).rejects.toThrow(NotAllowed);
      await startSurge(manager, surge, tx);
      const until = Date.parse((await findBoard(manager, shopId, tx))?.busyUntil ?? "");
      expect(Math.round((until - Date.now()) / 86_400_000)).toBe(7);
      await endSurge(manager, { shopId }, tx);
      await endSurge(manager, { shopId }, tx);
      expect((await listBoardChanges(manager, shopId, tx)).map(({ changes }) => changes[0]?.what)).toEqual([
        "busyOver",
        "busy",
        "first",
      ]);
      await touchBoard(manager, makeBoardInput(shop, { lines: [makeLine({ state: "idle" })] }), tx);
      await expect(startSurge(manager, surge, tx)).rejects.toThrow(Refusal);
      await touchBoard(manager, makeBoardInput(shop), tx);
      const touchedAt = new Date(Date.now() - 8 * 86_400_000);
      await asShop(
        shopId,
        (inside) => inside.update(factoryBoards).set({ touchedAt }).where(eq(factoryBoards.shopId, shopId)),
        tx,
      );
      await expect(startSurge(manager, surge, tx)).rejects.toThrow(Refusal);
    }),
  );
});
