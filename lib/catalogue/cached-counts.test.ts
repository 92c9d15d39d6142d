import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Db, readPool } from "@/db/client";
import { cachedCounts } from "./cached-counts";

describe("the cache of counts", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test("keeps a count of a thousand or more for a minute after it was set", () => {
    cachedCounts.set("lamps", 1_000, readPool);
    vi.advanceTimersByTime(59_000);
    cachedCounts.set("lamps", 1_001, readPool);
    expect(cachedCounts.get("lamps", readPool)).toBe(1_000);
    vi.advanceTimersByTime(1_001);
    expect(cachedCounts.get("lamps", readPool)).toBeUndefined();
    cachedCounts.set("lamps", 1_001, readPool);
    expect(cachedCounts.get("lamps", readPool)).toBe(1_001);
  });

  test("does not cache a smaller count, so that one more listing shows at once", () => {
    cachedCounts.set("kites", 999, readPool);
    expect(cachedCounts.get("kites", readPool)).toBeUndefined();
  });

  test("neither stores nor returns counts within a transaction", () => {
    cachedCounts.set("drums", 5_000, {} as Db);
    expect(cachedCounts.get("drums", readPool)).toBeUndefined();
    cachedCounts.set("drums", 5_000, readPool);
    expect(cachedCounts.get("drums", {} as Db)).toBeUndefined();
  });
});
