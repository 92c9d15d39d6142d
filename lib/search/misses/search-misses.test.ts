import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { searchMisses } from "@/db/schema";
import { makeActor, makeShop, outcomeInSavepoint, rolledBack } from "@/db/testing";
import { guest } from "../../core/actor";
import { NotFound } from "../../core/errors";
import type { PendingSearchMisses, SearchMiss } from "../../http/search-misses";
import { listSearchMisses } from "./list-search-misses";
import { recordSearchMisses } from "./record-search-misses";
import { parseSearchMissQuery } from "./search-miss-query";

const now = new Date("2041-06-12T17:00:00Z");
const poncho = { locale: "en", kind: "nothing", words: "rain poncho" } as const;

const pending = (...misses: (SearchMiss & { count: number })[]): PendingSearchMisses =>
  new Map(misses.map((miss) => [`${miss.locale} ${miss.kind} ${miss.words}`, miss]));
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const stored = async (tx: Tx) =>
  (await tx.select().from(searchMisses).orderBy(searchMisses.day, searchMisses.words, searchMisses.kind)).map(
    ({ day, words, kind, categoryId, count }) => [day, words, kind, categoryId, count],
  );
const operator = async (tx: Tx) => ({ ...(await makeActor({}, tx)), isOperator: true });

describe("searches without results", () => {
  test(
    "add up by day in Yiwu, language, words and kind, and get a category once one is known",
    rolledBack(async (tx) => {
      const seen = pending({ ...poncho, count: 2 }, { ...poncho, kind: "partly", count: 1 });
      await recordSearchMisses(seen, now, tx);
      expect(seen.size).toBe(0);
      await recordSearchMisses(pending({ ...poncho, count: 3, categoryId: 312 }), now, tx);
      await recordSearchMisses(pending({ ...poncho, count: 1 }), now, tx);
      expect(await stored(tx)).toEqual([
        ["2041-06-13", "rain poncho", "nothing", 312, 6],
        ["2041-06-13", "rain poncho", "partly", null, 1],
      ]);
    }),
  );

  test(
    "that arrive during a write remain for the next one",
    rolledBack(async (tx) => {
      const seen = pending({ ...poncho, count: 2 });
      const writing = recordSearchMisses(seen, now, tx);
      for (const miss of seen.values()) miss.count++;
      await writing;
      expect((await stored(tx)).map(([, , , , count]) => count)).toEqual([3]);
    }),
  );

  test(
    "beyond the limit of a day are dropped, and stored ones count on",
    rolledBack(async (tx) => {
      await recordSearchMisses(pending({ ...poncho, count: 1 }), now, tx, 1);
      await recordSearchMisses(pending({ ...poncho, count: 1 }, { ...poncho, words: "x", count: 1 }), now, tx, 1);
      expect(await stored(tx)).toEqual([["2041-06-13", "rain poncho", "nothing", null, 2]]);
    }),
  );

  test.each(["maria@example.com", "call 1380013", "a".repeat(61), ""])(
    "are refused by the table with the words “%s”",
    (words) =>
      rolledBack(async (tx) => {
        const write = (inside: Tx) => recordSearchMisses(pending({ ...poncho, words, count: 1 }), now, inside);
        expect(await outcomeInSavepoint(write, tx)).toMatch(/^search_misses_(no_person|limits)$/);
      })(),
  );

  test(
    "have no column for a visitor",
    rolledBack(async (tx) => {
      const columns = await tx.execute<{ name: string }>(sql`
        select attname as name from pg_attribute
        where attrelid = 'search_misses'::regclass and attnum > 0 and not attisdropped order by attnum`);
      expect(columns.map(({ name }) => name)).toEqual(["day", "locale", "words", "kind", "category_id", "count"]);
    }),
  );
});

describe("the operators' list", () => {
  test(
    "sums 7 or 30 days, filters by language, and starts with the words of most visitors",
    rolledBack(async (tx) => {
      const reader = await operator(tx);
      await recordSearchMisses(pending({ ...poncho, count: 2, categoryId: 312 }), daysAgo(29), tx);
      await recordSearchMisses(pending({ ...poncho, count: 1 }), daysAgo(6), tx);
      await recordSearchMisses(pending({ locale: "zh", kind: "partly", words: "雨披", count: 2 }), now, tx);
      const list = async (days: 7 | 30, language?: "en" | "zh") =>
        (await listSearchMisses(reader, { days, language }, tx, now)).map(({ words, kind, count, categoryId }) => [
          words,
          kind,
          count,
          categoryId,
        ]);
      expect(await list(7)).toEqual([
        ["雨披", "partly", 2, null],
        ["rain poncho", "nothing", 1, null],
      ]);
      expect(await list(30, "en")).toEqual([["rain poncho", "nothing", 3, 312]]);
    }),
  );

  test(
    "is closed to everyone else",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      for (const actor of [guest, await makeActor({ [shop.id]: "owner" }, tx)])
        await expect(listSearchMisses(actor, { days: 7 }, tx, now)).rejects.toThrow(NotFound);
    }),
  );

  test("reads its period and language from the address", () => {
    expect(parseSearchMissQuery({ days: "30", language: "pt-br" })).toEqual({ days: 30, language: "pt-br" });
    expect(parseSearchMissQuery({ days: "31", language: ["xx"] })).toEqual({ days: 7, language: undefined });
  });
});
