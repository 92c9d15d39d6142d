import { afterEach, describe, expect, test, vi } from "vitest";
import { processSingleton } from "@/db/base/process-singleton";
import { cacheByTag, enableCacheByTag } from "./cache-by-tag";

afterEach(() => {
  processSingleton("cacheByTag", (): { entries?: unknown } => ({})).entries = undefined;
});

const counting = () => {
  let count = 0;
  return vi.fn(async () => ++count);
};

describe("a value cached by its tag", () => {
  test("is read once for concurrent calls, and again after its tag, or everything, is evicted", async () => {
    const evict = enableCacheByTag();
    const read = counting();
    const get = () => cacheByTag("rates", read);
    expect(await Promise.all([get(), get()])).toEqual([1, 1]);
    evict(["home", "shop:7"]);
    expect(await get()).toBe(1);
    evict(["search", "rates"]);
    expect(await get()).toBe(2);
    evict();
    expect(await get()).toBe(3);
  });

  test("is the result of a read after the eviction, not of one that was running during it", async () => {
    const evict = enableCacheByTag();
    let finish = (_: string) => {};
    const slow = cacheByTag("rates", () => new Promise<string>((resolve) => (finish = resolve)));
    evict(["rates"]);
    expect(await cacheByTag("rates", async () => "new")).toBe("new");
    finish("old");
    expect(await slow).toBe("old");
    expect(await cacheByTag("rates", async () => "newer")).toBe("new");
  });

  test("is not replaced by a read that fails after the eviction", async () => {
    const evict = enableCacheByTag();
    let fail = (_: Error) => {};
    const slow = cacheByTag("rates", () => new Promise<string>((_, reject) => (fail = reject)));
    evict(["rates"]);
    await cacheByTag("rates", async () => "new");
    fail(new Error("no database"));
    await expect(slow).rejects.toThrow("no database");
    expect(await cacheByTag("rates", async () => "newer")).toBe("new");
  });

  test("is never a failed read", async () => {
    enableCacheByTag();
    const fail = () => cacheByTag("rates", () => Promise.reject(new Error("no database")));
    await expect(fail()).rejects.toThrow("no database");
    expect(await cacheByTag("rates", async () => "value")).toBe("value");
  });

  test("is read at each call in a process that receives no invalidation events", async () => {
    const read = counting();
    expect([await cacheByTag("rates", read), await cacheByTag("rates", read)]).toEqual([1, 2]);
  });

  test("is shared by the copies of the module that several bundles contain", async () => {
    const evict = enableCacheByTag();
    vi.resetModules();
    const copy = await import("./cache-by-tag");
    expect(copy.cacheByTag).not.toBe(cacheByTag);
    const read = counting();
    expect([await cacheByTag("rates", read), await copy.cacheByTag("rates", read)]).toEqual([1, 1]);
    evict(["rates"]);
    expect(await copy.cacheByTag("rates", read)).toBe(2);
  });
});
