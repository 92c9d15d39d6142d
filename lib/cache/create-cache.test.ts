import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createCache } from "./create-cache";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("a bounded cache", () => {
  test("holds the entries that were read or set last, and never more than `max`", () => {
    const step = fc.record({ key: fc.nat({ max: 12 }), isRead: fc.boolean() });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(step, { maxLength: 60 }), (max, steps) => {
        const cache = createCache<number, string>({ max });
        let expected: number[] = [];
        for (const { key, isRead } of steps) {
          if (isRead) cache.get(key);
          else cache.set(key, `value ${key}`);
          if (!isRead || expected.includes(key))
            expected = [key, ...expected.filter((each) => each !== key)].slice(0, max);
          expect(cache.size).toBeLessThanOrEqual(max);
          expect([...cache.keys()]).toEqual(expected);
        }
      }),
    );
  });

  test("expires an entry that is older than its time to live, counted from when it was set", () => {
    const cache = createCache<string, number>({ max: 2, ttl: 1_000 });
    cache.set("drums", 1);
    vi.advanceTimersByTime(1_000);
    expect(cache.get("drums")).toBe(1);
    vi.advanceTimersByTime(1);
    expect([cache.get("drums"), cache.size]).toEqual([undefined, 0]);
  });

  test("expires nothing without a time to live", () => {
    const cache = createCache<string, number>({ max: 2 });
    cache.set("drums", 1);
    vi.advanceTimersByTime(1_000_000_000);
    expect(cache.get("drums")).toBe(1);
  });

  test("leaves no timer behind", () => {
    const cache = createCache<string, number>({ max: 2, ttl: 1_000 });
    cache.set("drums", 1);
    cache.get("drums");
    expect(vi.getTimerCount()).toBe(0);
  });
});
