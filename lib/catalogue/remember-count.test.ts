import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Db, reader } from "@/db/client";
import { keepCount, recallCount } from "./remember-count";

describe("a count", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test("of a thousand and more holds for a minute from when it was made", () => {
    keepCount("lamps", 1_000, reader);
    vi.advanceTimersByTime(59_000);
    keepCount("lamps", 1_001, reader);
    expect(recallCount("lamps", reader)).toBe(1_000);
    vi.advanceTimersByTime(1_001);
    expect(recallCount("lamps", reader)).toBeNull();
    keepCount("lamps", 1_001, reader);
    expect(recallCount("lamps", reader)).toBe(1_001);
  });

  test("of fewer is made each time, so that one more shows at once", () => {
    keepCount("kites", 999, reader);
    expect(recallCount("kites", reader)).toBeNull();
  });

  test("made in a transaction stays there", () => {
    keepCount("drums", 5_000, {} as Db);
    expect(recallCount("drums", reader)).toBeNull();
    keepCount("drums", 5_000, reader);
    expect(recallCount("drums", {} as Db)).toBeNull();
  });
});
