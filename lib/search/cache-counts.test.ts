import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Db, readPool } from "@/db/client";
import { locales } from "../i18n/locale";
import { cacheCounts } from "./cache-counts";
import type { Counts } from "./estimate-counts";
import type { SearchQuery } from "./search-query";

const counted = (total: number): Counts => ({
  total,
  isAbout: total > 1_000,
  tokens: new Map(),
  parts: [total],
  moq: [],
  days: [],
});

describe("the cache of search counts", () => {
  let counts = 0;
  const request = (query: Partial<SearchQuery>, total: number, db: Db = readPool) =>
    cacheCounts({ locale: "en", ...query }, db, async () => {
      counts += 1;
      return counted(total);
    });
  beforeEach(() => {
    counts = 0;
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  test("keeps an approximate count for a minute, for every page", async () => {
    await request({ words: "horse", moq: 50 }, 9_000);
    await request({ moq: 50, words: "horse", page: 3, sort: "trending" }, 9_000);
    expect(counts).toBe(1);
    vi.advanceTimersByTime(60_001);
    expect(await request({ words: "horse", moq: 50 }, 9_500)).toMatchObject({ total: 9_500 });
  });

  test("has another entry for sorts by week or price", async () => {
    for (const sort of ["relevance", "newest", "price", "trending"] as const)
      await request({ words: "swan", sort }, 9_000);
    expect(counts).toBe(2);
  });

  test("has an entry per language for queries with words, and per quantity", async () => {
    for (const query of [{}, { locale: "fr" as const }, { quantity: 500 }, { moq: 10 }, { values: [7] }])
      await request({ words: "bear", ...query }, 9_000);
    expect(counts).toBe(5);
  });

  test("has one entry for all languages for queries without words", async () => {
    for (const locale of locales) await request({ categoryId: 7, isVerified: true, locale }, 9_000);
    expect(counts).toBe(1);
  });

  test("does not store small counts, nor counts within a transaction", async () => {
    await request({ words: "plate" }, 900);
    await request({ words: "plate" }, 901);
    await request({ words: "lamp" }, 9_000, {} as Db);
    await request({ words: "lamp" }, 9_000, {} as Db);
    expect(counts).toBe(4);
  });
});
