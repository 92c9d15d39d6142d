import { expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { boardChanges, productionLines } from "@/db/schema";
import { makeShop, rolledBack } from "@/db/testing";
import { lineGrowthOf } from "./line-growth";

type Entry = Pick<typeof boardChanges.$inferInsert, "changes" | "before"> & { day: string };

/** Returns the board before a change of the history. */
const boardOf = (lines: number): Entry["before"] => ({
  ...{ backlog: 0, stock: 0, setupDays: 1, checkDays: 1, transferDays: 0, closedDays: [], sites: [] },
  lines: Array.from({ length: lines }, () => ({
    ...{ ownership: "own" as const, dailyOutput: 900, state: "running" as const, categoryId: null, name: "", site: 0 },
  })),
});

async function writeHistory(shopId: number, entries: Entry[], lines: number, tx: Tx) {
  await asShop(
    shopId,
    async (own) => {
      for (const { day, ...entry } of entries)
        await own.insert(boardChanges).values({ ...entry, shopId, createdAt: new Date(`${day}T02:00:00Z`) });
      for (let position = 1; position <= lines; position++)
        await own.insert(productionLines).values({ shopId, position, dailyOutput: 900 });
    },
    tx,
  );
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

test(
  "the growth of a shop's lines follows its board's history, with what was undone, for a year",
  rolledBack(async (tx) => {
    const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
    const [long, first, second, third, undone] = [400, 40, 30, 20, 10].map(daysAgo) as [string, ...string[]];
    await writeHistory(
      shop.id,
      [
        { day: long, changes: [{ what: "lines", from: 1, to: 2 }] },
        { day: String(first), changes: [{ what: "lines", from: 2, to: 4 }] },
        { day: String(first), changes: [{ what: "agreed", pieces: 2400 }] },
        { day: String(second), changes: [{ what: "stock", from: 0, to: 9 }], before: boardOf(4) },
        { day: String(third), changes: [{ what: "lines", from: 4, to: 9 }], before: boardOf(4) },
        { day: String(undone), changes: [{ what: "undone" }], before: boardOf(9) },
      ],
      4,
      tx,
    );
    await writeHistory(other.id, [{ day: String(first), changes: [{ what: "lines", from: 1, to: 3 }] }], 3, tx);
    expect([...(await tx.execute(lineGrowthOf(shop.id)))]).toEqual([
      { day: first, before: 2, after: 4 },
      { day: third, before: 4, after: 9 },
      { day: undone, before: 9, after: 4 },
    ]);
    expect(await tx.execute(lineGrowthOf(other.id))).toHaveLength(1);
  }),
);
