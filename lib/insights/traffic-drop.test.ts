import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDrop, minBefore, minFall, ratioWithout } from "./traffic-drop";

const count = fc.integer({ min: 0, max: 20_000 });

describe("a drop", () => {
  test("is detected if it is large, and not if chance explains it", () => {
    expect(isDrop({ now: 300, before: 500 }, { tests: 40 })).toBe(true);
    expect(isDrop({ now: 30, before: 100 }, { tests: 40 })).toBe(true);
    expect(isDrop({ now: 120, before: 200 }, { tests: 40 })).toBe(false);
    expect(isDrop({ now: 0, before: 39 })).toBe(false);
    expect(isDrop({ now: 7_500, before: 10_000 })).toBe(false);
  });

  test("requires at least forty before, and a fall of thirty percent", () => {
    fc.assert(
      fc.property(count, count, (now, before) => {
        if (isDrop({ now, before })) {
          expect(before).toBeGreaterThanOrEqual(minBefore);
          expect(now).toBeLessThanOrEqual(before * (1 - minFall));
        }
      }),
    );
  });

  test("remains one with an even lower count, and with fewer tested parts", () => {
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: 1, max: 300 }), (now, less, before, tests) => {
        if (!isDrop({ now, before }, { tests })) return;
        expect(isDrop({ now: Math.min(now, less), before }, { tests })).toBe(true);
        expect(isDrop({ now, before }, { tests: 1 })).toBe(true);
      }),
    );
  });

  test("is not detected in a part that fell like everything else", () => {
    fc.assert(
      fc.property(count, fc.double({ min: 0, max: 1, noNaN: true }), (before, ratio) => {
        expect(isDrop({ now: Math.ceil(before * ratio), before }, { ratio })).toBe(false);
      }),
    );
  });

  test("is falsely detected in fewer than one of a hundred weeks, even if visitors come in pairs", () => {
    const next = randomOf(2_026);
    let weeks = 0;
    for (let week = 0; week < 4_000; week++) {
      const parts = Array.from({ length: 12 }, (_, part) => 20 * 1.7 ** part);
      if (parts.some((mean) => isDrop({ now: pairs(mean, next), before: pairs(mean, next) }, { tests: 12 }))) weeks++;
    }
    expect(weeks).toBeLessThan(40);
  });
});

test("a part is compared with the rest of its shop", () => {
  expect(ratioWithout({ now: 500, before: 1_000 }, { now: 100, before: 200 })).toBe(0.5);
  expect(ratioWithout({ now: 100, before: 220 }, { now: 100, before: 200 })).toBe(0);
});

/** Returns a random count of visitors who come in pairs: its variance is twice its mean. */
const pairs = (mean: number, next: () => number): number => {
  const normal = Math.sqrt(-2 * Math.log(next() || 1e-12)) * Math.cos(2 * Math.PI * next());
  return Math.max(0, Math.round(mean + normal * Math.sqrt(2 * mean)));
};

function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
