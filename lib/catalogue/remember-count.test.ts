import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Db, readPool } from "@/db/client";
import { keepCount, recallCount } from "./remember-count";

describe("a count", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test("of a thousand and more holds for a minute from when it was made", () => {
    keepCount("lamps", 1_000, readPool);
    vi.advanceTimersByTime(59_000);
    keepCount("lamps", 1_001, readPool);
    expect(recallCount("lamps", readPool)).toBe(1_000);
    vi.advanceTimersByTime(1_001);
    expect(recallCount("lamps", readPool)).toBeNull();
    keepCount("lamps", 1_001, readPool);
    expect(recallCount("lamps", readPool)).toBe(1_001);
  });

  test("of fewer is made each time, so that one more shows at once", () => {
    keepCount("kites", 999, readPool);
    expect(recallCount("kites", readPool)).toBeNull();
  });

  test("made in a transaction stays there", () => {
    keepCount("drums", 5_000, {} as Db);
    expect(recallCount("drums", readPool)).toBeNull();
    keepCount("drums", 5_000, readPool);
    expect(recallCount("drums", {} as Db)).toBeNull();
  });
});
