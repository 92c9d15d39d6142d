import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { memoize } from "./memoize";

describe("a memoized function", () => {
  test("computes once per argument, and returns the same object each time", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat({ max: 9 }), fc.string({ maxLength: 1 }))), (keys) => {
        const compute = vi.fn((key: number | string) => ({ key }));
        const get = memoize(compute);
        for (const key of keys) expect(get(key)).toEqual({ key });
        for (const key of keys) expect(get(key)).toBe(get(key));
        expect(compute).toHaveBeenCalledTimes(new Set(keys).size);
      }),
    );
  });

  test("computes once if it takes no argument", () => {
    const compute = vi.fn(() => ({}));
    const get = memoize(compute);
    expect(get()).toBe(get());
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test("computes again after it has thrown", () => {
    const get = memoize(
      vi
        .fn(() => 7)
        .mockImplementationOnce(() => {
          throw new Error("no file");
        }),
    );
    expect(get).toThrow("no file");
    expect(get()).toBe(7);
  });

  test("keeps results by the identity of objects in a WeakMap", () => {
    const get = memoize((object: { name: string }) => ({ label: object.name }), new WeakMap());
    const [one, other] = [{ name: "drums" }, { name: "drums" }];
    expect(get(one)).toBe(get(one));
    expect(get(one)).not.toBe(get(other));
  });
});
