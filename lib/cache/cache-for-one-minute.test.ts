import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cacheForOneMinute } from "./cache-for-one-minute";

type Handle = Parameters<typeof cacheForOneMinute>[0]["pool"];
const [pool, transaction] = [{} as Handle, {} as Handle];
const cacheOf = (max = 10) => cacheForOneMinute<number>({ max, pool, isCacheable: (value) => value >= 1_000 });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("a cache for one minute", () => {
  test("returns a value until a minute after it was read, however often it is read or set again", async () => {
    const cache = cacheOf();
    let count = 1_000;
    const read = async () => count++;
    expect(await cache.load("drums", pool, read)).toBe(1_000);
    vi.advanceTimersByTime(59_999);
    cache.set("drums", 5_000, pool);
    expect(await cache.load("drums", pool, read)).toBe(1_000);
    vi.advanceTimersByTime(2);
    expect(cache.get("drums", pool)).toBeUndefined();
    expect(await cache.load("drums", pool, read)).toBe(1_001);
  });

  test("reads a value that is not cacheable each time", async () => {
    const cache = cacheOf();
    expect(await cache.load("kites", pool, async () => 999)).toBe(999);
    expect(await cache.load("kites", pool, async () => 1)).toBe(1);
  });

  test("neither caches the reads of a transaction nor returns cached values to it", async () => {
    const cache = cacheOf();
    await cache.load("lamps", transaction, async () => 5_000);
    expect(cache.get("lamps", pool)).toBeUndefined();
    cache.set("lamps", 6_000, pool);
    expect(await cache.load("lamps", transaction, async () => 7_000)).toBe(7_000);
    expect(cache.get("lamps", pool)).toBe(6_000);
  });

  test("evicts the value that was read longest ago when it is full", () => {
    const cache = cacheOf(2);
    for (const [index, key] of ["drums", "kites", "lamps"].entries()) cache.set(key, 1_000 + index, pool);
    expect(["drums", "kites", "lamps"].map((key) => cache.get(key, pool))).toEqual([undefined, 1_001, 1_002]);
  });

  test("does not cache a failed read, or undefined", async () => {
    const cache = cacheForOneMinute<number | undefined>({ max: 10, pool });
    const fail = () => cache.load("drums", pool, () => Promise.reject(new Error("no database")));
    await expect(fail()).rejects.toThrow("no database");
    expect(await cache.load("drums", pool, async () => undefined)).toBeUndefined();
    expect(await cache.load("drums", pool, async () => 1)).toBe(1);
    expect(await cache.load("drums", pool, async () => 2)).toBe(1);
  });

  test("does not join a read that began before the call, for it may not be cacheable", async () => {
    const cache = cacheOf();
    let finish = (_: number) => {};
    const slow = cache.load("drums", pool, () => new Promise<number>((resolve) => (finish = resolve)));
    expect(await cache.load("drums", pool, async () => 8)).toBe(8);
    finish(7);
    expect(await slow).toBe(7);
  });

  test("never returns a value over a minute old, of a transaction, or one that is not cacheable", async () => {
    const step = fc.record({
      key: fc.constantFrom("drums", "kites", "lamps", "dolls"),
      isCacheable: fc.boolean(),
      isInTransaction: fc.boolean(),
      pause: fc.nat({ max: 45_000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const cache = cacheOf(3);
        const reads = new Map<number, { key: string; at: number; isShared: boolean }>();
        for (const [at, { key, isCacheable, isInTransaction, pause }] of steps.entries()) {
          const fresh = at + (isCacheable ? 1_000 : 0);
          const value = await cache.load(key, isInTransaction ? transaction : pool, async () => {
            reads.set(fresh, { key, at: Date.now(), isShared: isCacheable && !isInTransaction });
            return fresh;
          });
          const read = reads.get(value);
          expect(read).toMatchObject({ key });
          expect(Date.now() - (read?.at ?? 0)).toBeLessThanOrEqual(60_000);
          if (value !== fresh) expect([read?.isShared, isInTransaction]).toEqual([true, false]);
          vi.advanceTimersByTime(pause);
        }
      }),
    );
  });
});
