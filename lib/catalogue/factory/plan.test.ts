import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Trade } from "../listing";
import { dayInYiwu, isOpenDay } from "../working-days";
import { makePace } from "./factory.fixture";
import type { Pace } from "./lead-time";
import { planFor } from "./plan";
import { toLeadTimeSteps } from "./to-lead-time-steps";
import { withClosedDays } from "./with-closed-days";

const from = fc.date({ min: new Date("2026-01-05"), max: new Date("2027-11-01"), noInvalidDate: true });
const closedDays = fc.uniqueArray(
  fc
    .integer({ min: 0, max: 700 })
    .map((at) => new Date(Date.parse("2026-01-01") + at * 86_400_000).toISOString().slice(0, 10)),
  { maxLength: 30 },
);
/** Small values, so that no promise reaches the limit of a year. */
const paces = fc.record({
  backlog: fc.nat(9_000),
  stock: fc.nat(9_000),
  setupDays: fc.nat(5),
  checkDays: fc.nat(5),
  transferDays: fc.nat(5),
  dailyOutput: fc.integer({ min: 300, max: 2_000 }),
  closedDays,
});
const quantities = fc.integer({ min: 1, max: 9_000 });
const tradeOf = (pace: Pace): Trade => ({
  tiers: [{ fromQuantity: 1, unitPrice: 100 }],
  leadTimes: [{ fromQuantity: 1, workingDays: 4 }],
  pace,
  daysAway,
});
/** The Spring Festivals, as the market's calendar has them. */
const daysAway = [
  { firstDay: "2027-01-30", lastDay: "2027-02-13" },
  { firstDay: "2028-01-19", lastDay: "2028-02-02" },
];
const touched = (pace: Omit<Pace, "touchedAt">, at: Date): Pace => ({ ...pace, touchedAt: at.toISOString() });

/** Simulates the factory day by day: nobody works on closed days, and the lines reduce the pieces to make. */
function simulate(pace: Omit<Pace, "touchedAt">, quantity: number, start: Date): { day: string; worked: number } {
  let { setupDays, checkDays, transferDays } = pace;
  let remaining = quantity + pace.backlog - pace.stock;
  let [at, worked] = [Date.parse(dayInYiwu(start)), 0];
  const text = () => new Date(at).toISOString().slice(0, 10);
  const isOpen = () => {
    const day = text();
    const isFestival = daysAway.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
    return new Date(at).getUTCDay() !== 0 && !isFestival && !pace.closedDays.includes(day);
  };
  while (setupDays > 0 || remaining > 0 || checkDays > 0 || transferDays > 0 || !isOpen()) {
    at += 86_400_000;
    if (!isOpen()) continue;
    worked++;
    if (setupDays > 0) setupDays--;
    else if (remaining > 0) remaining -= pace.dailyOutput;
    else if (checkDays > 0) checkDays--;
    else transferDays--;
  }
  return { day: text(), worked };
}

describe("the plan of a listing whose shop has a board", () => {
  test("gives the day that a day-by-day simulation reaches, in the browser as on the server", () => {
    fc.assert(
      fc.property(paces, quantities, from, (pace, quantity, start) => {
        const trade = tradeOf(touched(pace, start));
        const plan = planFor(trade, quantity, start);
        const simulated = simulate(pace, quantity, start);
        // On a closed day without work, the plan gives the next open day.
        expect(plan.leavesOn).toBe(simulated.day);
        if (plan.leadDays) expect(plan.leadDays).toBe(simulated.worked);
        expect(planFor(JSON.parse(JSON.stringify(trade)), quantity, start)).toEqual(plan);
      }),
    );
  });

  test("never gives a Sunday, a closed day or a day of the Spring Festival", () => {
    fc.assert(
      fc.property(paces, quantities, from, (pace, quantity, start) => {
        const { leavesOn = "" } = planFor(tradeOf(touched(pace, start)), quantity, start);
        expect(isOpenDay(leavesOn, { daysAway: withClosedDays(daysAway, pace.closedDays) })).toBe(true);
      }),
    );
    const start = new Date("2027-01-25T04:00:00Z");
    const plan = planFor(tradeOf(touched(makePace(), start)), 50_000, start);
    expect(plan).toMatchObject({ leadDays: 9, leavesOn: "2027-02-19" });
  });

  test("uses the listing's own lead times and no closed days of the factory once the board is stale", () => {
    const start = new Date("2026-12-03T04:00:01Z");
    const pace = makePace({ touchedAt: "2026-11-26T04:00:00Z", closedDays: ["2026-12-04"] });
    expect(planFor(tradeOf(pace), 50_000, start)).toMatchObject({
      leadDays: 4,
      leavesOn: "2026-12-08",
      promise: { because: "untouched" },
    });
  });

  test("has as many days as the steps in the search row", () => {
    fc.assert(
      fc.property(paces, quantities, (pace, quantity) => {
        const steps = toLeadTimeSteps(pace);
        const at = steps?.from.findLastIndex((each) => each <= quantity) ?? -1;
        const start = new Date("2026-06-01T04:00:00Z");
        expect(steps?.days[at]).toBe(planFor(tradeOf(touched(pace, start)), quantity, start).leadDays);
      }),
    );
    expect(toLeadTimeSteps(makePace({ dailyOutput: 0 }))).toBeUndefined();
    expect(toLeadTimeSteps(makePace({ dailyOutput: 1 }))?.days).toEqual([365]);
  });
});
