import { afterEach, describe, expect, test, vi } from "vitest";
import { beginToRemember, rememberUntilPurged } from "./remember";

const globals = globalThis as { rememberedUntilPurged?: unknown };
afterEach(() => {
  globals.rememberedUntilPurged = undefined;
});

const counting = () => {
  let count = 0;
  return vi.fn(async () => ++count);
};

describe("what is remembered until it is purged", () => {
  test("is read once, also by those who ask while it is read, and anew after a purge of its tag", async () => {
    const forget = beginToRemember();
    const read = counting();
    const ask = () => rememberUntilPurged("rates", read);
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    forget(["home", "shop:7"]);
    expect(await ask()).toBe(1);
    forget(["search", "rates"]);
    expect(await ask()).toBe(2);
    forget();
    expect(await ask()).toBe(3);
  });

  test("is what was read after the purge, not what was on its way", async () => {
    const forget = beginToRemember();
    let finish = (_: string) => {};
    const slow = rememberUntilPurged("rates", () => new Promise<string>((resolve) => (finish = resolve)));
    forget(["rates"]);
    expect(await rememberUntilPurged("rates", async () => "new")).toBe("new");
    finish("old");
    expect(await slow).toBe("old");
    expect(await rememberUntilPurged("rates", async () => "newer")).toBe("new");
  });

  test("is no failure", async () => {
    beginToRemember();
    const fail = () => rememberUntilPurged("rates", () => Promise.reject(new Error("no database")));
    await expect(fail()).rejects.toThrow("no database");
    expect(await rememberUntilPurged("rates", async () => "there")).toBe("there");
  });

  test("is nothing in a process that does not hear of purges", async () => {
    const read = counting();
    expect([await rememberUntilPurged("rates", read), await rememberUntilPurged("rates", read)]).toEqual([1, 2]);
  });
});
