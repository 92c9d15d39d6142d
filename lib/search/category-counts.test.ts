import { inArray, sql } from "drizzle-orm";
import { afterEach, expect, test, vi } from "vitest";
import { type Db, database, readPool } from "@/db/client";
import { facetCounts } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { readCategoryCounts } from "./category-counts";

afterEach(() => vi.useRealTimers());

test(
  "counts of a category are read from the database within a transaction",
  rolledBack(async (tx: Db) => {
    await tx.insert(facetCounts).values([
      { categoryId: 999_999_001, facet: 0, count: 5_000 },
      { categoryId: 999_999_001, facet: -1, count: 12 },
      { categoryId: 999_999_002, facet: 0, count: 7 },
    ]);
    expect([...(await readCategoryCounts(999_999_001, tx))].sort()).toEqual([
      [-1, 12],
      [0, 5_000],
    ]);
    await tx.update(facetCounts).set({ count: 5_001 });
    expect((await readCategoryCounts(999_999_001, tx)).get(0)).toBe(5_001);
    expect((await readCategoryCounts(999_999_003, tx)).size).toBe(0);
  }),
);

test("counts of large categories are cached for a minute, those of small ones are not", async () => {
  const [many, few] = [999_999_004, 999_999_005];
  const setCounts = (ofMany: number, ofFew: number) =>
    database
      .insert(facetCounts)
      .values([
        { categoryId: many, facet: 0, count: ofMany },
        { categoryId: few, facet: 0, count: ofFew },
      ])
      .onConflictDoUpdate({ target: [facetCounts.categoryId, facetCounts.facet], set: { count: sql`excluded.count` } });
  const read = () => Promise.all([many, few].map(async (id) => (await readCategoryCounts(id, readPool)).get(0)));
  vi.useFakeTimers({ toFake: ["Date"] });
  try {
    await setCounts(1_001, 1_000);
    expect(await read()).toEqual([1_001, 1_000]);
    await setCounts(1_003, 997);
    expect(await read()).toEqual([1_001, 997]);
    vi.advanceTimersByTime(60_001);
    expect(await read()).toEqual([1_003, 997]);
  } finally {
    await database.delete(facetCounts).where(inArray(facetCounts.categoryId, [many, few]));
  }
});
