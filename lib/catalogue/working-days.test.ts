import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayInYiwu, isOpenDay, leavesYiwuOn } from "./working-days";

describe("the day on which goods leave Yiwu", () => {
  const wednesday = new Date("2026-11-25T02:00:00Z");

  test("counts from the next day and skips Sundays", () => {
    expect(leavesYiwuOn(3, wednesday)).toBe("2026-11-28");
    expect(leavesYiwuOn(4, wednesday)).toBe("2026-11-30");
  });

  test("is today for goods in stock, or Monday on a Sunday", () => {
    expect(leavesYiwuOn(0, wednesday)).toBe("2026-11-25");
    expect(leavesYiwuOn(0, new Date("2026-11-29T02:00:00Z"))).toBe("2026-11-30");
  });

  test("is computed with days that begin at midnight in Yiwu", () => {
    expect(dayInYiwu(new Date("2026-11-25T15:59:59Z"))).toBe("2026-11-25");
    expect(dayInYiwu(new Date("2026-11-25T16:00:00Z"))).toBe("2026-11-26");
  });

  test("skips closed days, such as the Spring Festival", () => {
    const closed = { daysAway: [{ firstDay: "2027-01-30", lastDay: "2027-02-13" }] };
    expect(leavesYiwuOn(2, new Date("2027-01-28T02:00:00Z"), closed)).toBe("2027-02-15");
  });

  test("is a working day, the last of exactly the promised number", () => {
    const moments = fc.date({ min: new Date("2026-01-01"), max: new Date("2028-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), moments, (days, from) => {
        const leaves = leavesYiwuOn(days, from);
        let worked = 0;
        for (let day = Date.parse(dayInYiwu(from)) + 86_400_000; day <= Date.parse(leaves); day += 86_400_000)
          if (isOpenDay(new Date(day).toISOString().slice(0, 10))) worked++;
        expect(worked).toBe(days);
        expect(isOpenDay(leaves)).toBe(true);
      }),
    );
  });
});
