import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Db, readPool } from "@/db/client";
import { locales } from "../i18n/locale";
import type { Counts } from "./estimate-counts";
import { rememberCounts } from "./remember-counts";
import type { Asked } from "./search-query";

const counted = (total: number): Counts => ({ total, isAbout: total > 1_000, tokens: new Map(), moq: [], days: [] });

describe("a count", () => {
  let counts = 0;
  const ask = (asked: Partial<Asked>, total: number, db: Db = readPool) =>
    rememberCounts({ locale: "en", ...asked }, db, async () => {
      counts += 1;
      return counted(total);
    });
  beforeEach(() => {
    counts = 0;
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  test("of about so many holds for a minute, on every page", async () => {
    await ask({ words: "horse", moq: 50 }, 9_000);
    await ask({ moq: 50, words: "horse", page: 3, sort: "trending" }, 9_000);
    expect(counts).toBe(1);
    vi.advanceTimersByTime(60_001);
    expect(await ask({ words: "horse", moq: 50 }, 9_500)).toMatchObject({ total: 9_500 });
  });

  test("for orders that begin at a week or a price is one of its own", async () => {
    for (const sort of ["relevance", "newest", "price", "trending"] as const) await ask({ words: "swan", sort }, 9_000);
    expect(counts).toBe(2);
  });

  test("with words is of one language, and any of one quantity", async () => {
    for (const asked of [{}, { locale: "fr" as const }, { quantity: 500 }, { moq: 10 }, { values: [7] }])
      await ask({ words: "bear", ...asked }, 9_000);
    expect(counts).toBe(5);
  });

  test("without words is that of every language", async () => {
    for (const locale of locales) await ask({ categoryId: 7, isVerified: true, locale }, 9_000);
    expect(counts).toBe(1);
  });

  test("of few, or within a transaction, is made each time", async () => {
    await ask({ words: "plate" }, 900);
    await ask({ words: "plate" }, 901);
    await ask({ words: "lamp" }, 9_000, {} as Db);
    await ask({ words: "lamp" }, 9_000, {} as Db);
    expect(counts).toBe(4);
  });
});
