import { describe, expect, test } from "vitest";
import { median, percentilesOf, quantile, roundToThreeDigits } from "./statistics";

describe("a quantile", () => {
  test("lies between its neighbours, whatever the order", () => {
    expect(quantile([3, 1, 2, 4], 0.5)).toBe(2.5);
    expect(quantile([10, 0], 0.95)).toBeCloseTo(9.5);
    expect(median([7, 1, 3])).toBe(3);
  });

  test("is 0 without values", () => {
    expect(quantile([], 0.5)).toBe(0);
  });
});

test("times are rounded to three digits", () => {
  const times = Array.from({ length: 1001 }, (_, index) => index / 100);
  expect(percentilesOf(times)).toEqual({ p50: 5, p95: 9.5, p99: 9.9 });
  expect(roundToThreeDigits(12_345)).toBe(12_300);
});
