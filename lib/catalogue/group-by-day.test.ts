import { describe, expect, test } from "vitest";
import { groupByDay, pageOfDay } from "./group-by-day";

const days = [
  { day: "2026-11-25", count: 3 },
  { day: "2026-11-24", count: 5 },
  { day: "2026-11-22", count: 2 },
];
/** Ten listings, each as the day on which it was published. */
const list = days.flatMap(({ day, count }) => Array.from({ length: count }, () => day));
const pageOf = (page: number, size: number) => list.slice((page - 1) * size, page * size);

describe("a page of new listings", () => {
  test("is cut between days for every page size", () => {
    for (let size = 1; size <= 11; size++) {
      const shown = Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
        groupByDay(pageOf(index + 1, size), days, index + 1, size),
      );
      for (const groups of shown) for (const { day, items } of groups) expect(new Set(items)).toEqual(new Set([day]));
      expect(shown.flat().flatMap(({ items }) => items)).toEqual(list);
    }
  });

  test("counts all new listings of a day, also where it shows only some of them", () => {
    expect(groupByDay(pageOf(1, 4), days, 1, 4).map(({ day, count, items }) => [day, count, items.length])).toEqual([
      ["2026-11-25", 3, 3],
      ["2026-11-24", 5, 1],
    ]);
  });

  test("is found by the day that begins on it", () => {
    for (let size = 1; size <= 11; size++)
      for (const { day } of days) expect(pageOf(pageOfDay(days, day, size), size)).toContain(day);
    expect(pageOfDay(days, "2026-11-24", 4)).toBe(1);
    expect(pageOfDay(days, "2026-11-22", 4)).toBe(3);
  });
});
