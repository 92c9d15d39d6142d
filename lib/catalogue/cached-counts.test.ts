import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Db, readPool } from "@/db/client";
import { cachedCounts } from "./cached-counts";

describe("a count", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test("of a thousand and more holds for a minute from when it was made", () => {
    cachedCounts.set("lamps", 1_000, readPool);
    vi.advanceTimersByTime(59_000);
    cachedCounts.set("lamps", 1_001, readPool);
    expect(cachedCounts.get("lamps", readPool)).toBe(1_000);
    vi.advanceTimersByTime(1_001);
    expect(cachedCounts.get("lamps", readPool)).toBeUndefined();
    cachedCounts.set("lamps", 1_001, readPool);
    expect(cachedCounts.get("lamps", readPool)).toBe(1_001);
  });

  test("of fewer is made each time, so that one more shows at once", () => {
    cachedCounts.set("kites", 999, readPool);
    expect(cachedCounts.get("kites", readPool)).toBeUndefined();
  });

  test("made in a transaction stays there", () => {
    cachedCounts.set("drums", 5_000, {} as Db);
    expect(cachedCounts.get("drums", readPool)).toBeUndefined();
    cachedCounts.set("drums", 5_000, readPool);
    expect(cachedCounts.get("drums", {} as Db)).toBeUndefined();
  });
});
