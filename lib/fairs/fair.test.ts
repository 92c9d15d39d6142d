import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayIn, isOpenToShops, phaseOf, timeZones } from "./fair";

const fair = {
  firstDay: "2026-11-30",
  lastDay: "2026-12-03",
  timeZone: "Asia/Shanghai",
  isCancelled: false,
  applyUntil: null,
};
const at = (moment: string) => new Date(moment);

describe("the phase of a fair", () => {
  test("changes at midnight of its place, not of the reader or of UTC", () => {
    expect(phaseOf(fair, at("2026-11-29T15:59:59Z"))).toEqual({ phase: "before", days: 1 });
    expect(phaseOf(fair, at("2026-11-29T16:00:00Z"))).toEqual({ phase: "running", day: 1, of: 4 });
    expect(phaseOf(fair, at("2026-12-03T15:59:59Z"))).toEqual({ phase: "running", day: 4, of: 4 });
    expect(phaseOf(fair, at("2026-12-03T16:00:00Z"))).toEqual({ phase: "over" });
  });

  test("is cancelled on every day of a cancelled fair", () => {
    expect(phaseOf({ ...fair, isCancelled: true }, at("2026-12-01T04:00:00Z"))).toEqual({ phase: "cancelled" });
  });

  test("never goes back, and counts the days without a gap", () => {
    const order = ["before", "running", "over"];
    fc.assert(
      fc.property(
        fc.constantFrom(...timeZones),
        fc.date({ min: at("2026-01-02"), max: at("2030-01-01"), noInvalidDate: true }),
        fc.integer({ min: 0, max: 60 }),
        (timeZone, start, length) => {
          const days = {
            ...fair,
            timeZone,
            firstDay: start.toISOString().slice(0, 10),
            lastDay: new Date(start.getTime() + length * 86_400_000).toISOString().slice(0, 10),
          };
          const phases = Array.from({ length: length + 7 }, (_, index) =>
            phaseOf(days, new Date(start.getTime() + (index - 3) * 86_400_000)),
          );
          const places = phases.map(({ phase }) => order.indexOf(phase));
          expect(places).toEqual(places.toSorted((one, other) => one - other));
          const running = phases.flatMap((each) => (each.phase === "running" ? [each] : []));
          expect(running.map(({ day }) => day)).toEqual(Array.from({ length: length + 1 }, (_, index) => index + 1));
        },
      ),
      { numRuns: 60 },
    );
  });
});

test("shops apply until the last day of applications, else until the fair ends, and never for a cancelled one", () => {
  const noon = at("2026-12-02T04:00:00Z");
  expect(isOpenToShops(fair, noon)).toBe(true);
  expect(isOpenToShops({ ...fair, applyUntil: "2026-12-02" }, noon)).toBe(true);
  expect(isOpenToShops({ ...fair, applyUntil: "2026-12-01" }, noon)).toBe(false);
  expect(isOpenToShops({ ...fair, isCancelled: true }, noon)).toBe(false);
  expect(isOpenToShops(fair, at("2026-12-04T04:00:00Z"))).toBe(false);
});

test("a day is the calendar day of the time zone", () => {
  expect(dayIn("America/Sao_Paulo", at("2026-12-02T02:59:59Z"))).toBe("2026-12-01");
  expect(dayIn("Asia/Shanghai", at("2026-12-01T16:00:00Z"))).toBe("2026-12-02");
});
