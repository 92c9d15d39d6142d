import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBetween, lastValidDay, startClock, stopClock, wholeTarget } from "./clock";

const moments = fc.date({ min: new Date("2026-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
const days = moments.map((at) => at.toISOString().slice(0, 10));
const spans = fc.integer({ min: 0, max: 10 * wholeTarget });

describe("the clock of a request", () => {
  test("counts only the time in which operators have it, however often the shop owes evidence", () => {
    fc.assert(
      fc.property(moments, fc.array(fc.tuple(spans, spans), { maxLength: 8 }), (start, turns) => {
        let left = wholeTarget;
        let now = start.getTime();
        for (const [withOperators, withShop] of turns) {
          const dueAt = startClock(left, new Date(now));
          now += withOperators * 1000;
          left = stopClock(dueAt, new Date(now));
          now += withShop * 1000;
        }
        const used = turns.reduce((sum, [withOperators]) => sum + withOperators, 0);
        expect(left).toBe(wholeTarget - used);
      }),
    );
  });

  test("starts with 48 hours", () => {
    expect(startClock(wholeTarget, new Date("2026-12-01T00:00:00Z"))).toEqual(new Date("2026-12-03T00:00:00Z"));
  });
});

describe("the last day of an approval", () => {
  test("is never after the end of the lease or a year from today", () => {
    fc.assert(
      fc.property(days, fc.option(days), (today, leaseUntil) => {
        const last = lastValidDay(today, leaseUntil);
        if (leaseUntil !== null) expect(last <= leaseUntil).toBe(true);
        expect(daysBetween(today, last)).toBeLessThanOrEqual(366);
        expect(new Date(last).toISOString().slice(0, 10), "a day of the calendar").toBe(last);
      }),
    );
  });

  test("is the same day of the next year without a lease, or 28 February", () => {
    expect(lastValidDay("2026-12-01", null)).toBe("2027-12-01");
    expect(lastValidDay("2028-02-29", null)).toBe("2029-02-28");
    expect(lastValidDay("2026-12-01", "2027-03-31")).toBe("2027-03-31");
  });
});
