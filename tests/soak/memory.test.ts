import { describe, expect, test } from "vitest";
import { findGrowth, isFlat } from "./memory";

const samples = (...megabytes: number[]) =>
  megabytes.map((each, second) => ({ process: "the first process", second, megabytes: each }));

describe("memory during a day", () => {
  test("is compared in its middle and last third, so that a start does not count", () => {
    const [growth] = findGrowth(samples(100, 150, 300, 310, 320, 330));
    expect(growth).toEqual({ process: "the first process", before: 310, after: 330 });
  });

  test("is flat up to a tenth more", () => {
    expect(isFlat({ process: "", before: 300, after: 330 })).toBe(true);
    expect(isFlat({ process: "", before: 300, after: 331 })).toBe(false);
  });

  test("is not compared with too few samples", () => {
    expect(findGrowth(samples(100, 200))).toEqual([]);
  });
});
