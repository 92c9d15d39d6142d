import { describe, expect, test } from "vitest";
import { makeBoard, makeLine } from "./factory.fixture";
import { planBookedWeeks } from "./plan-booked-weeks";

const now = new Date("2026-11-26T04:00:00Z");

describe("the next 8 weeks of the lines", () => {
  test("hold the backlog on the first open days", () => {
    const board = makeBoard({ closedDays: ["2026-11-27"] });
    const { weeks, beyond } = planBookedWeeks(board, [], now);
    expect(weeks).toHaveLength(8);
    expect(weeks[0]?.days.map(({ booked }) => booked)).toEqual([20_004, 0, 20_004, 0, 19_992, 0, 0]);
    expect(weeks[0]).toMatchObject({ from: "2026-11-26", capacity: 5 * 20_004, booked: 60_000, closed: 2 });
    expect(beyond).toBe(0);
  });

  test("hold nothing on the shop's holidays", () => {
    const { weeks } = planBookedWeeks(makeBoard(), [{ firstDay: "2026-11-27", lastDay: "2026-11-30" }], now);
    expect(weeks[0]?.days.map(({ booked }) => booked)).toEqual([20_004, 0, 0, 0, 0, 20_004, 19_992]);
  });

  test("do not include pieces in stock", () => {
    const { weeks } = planBookedWeeks(makeBoard({ stock: 50_000 }), [], now);
    expect(weeks.reduce((sum, { booked }) => sum + booked, 0)).toBe(10_000);
  });

  test("count the pieces that do not fit, which are all of them without a running line", () => {
    const idle = planBookedWeeks(makeBoard({ lines: [makeLine({ state: "down" })] }), [], now);
    expect(idle.beyond).toBe(60_000);
    expect(planBookedWeeks(makeBoard({ backlog: 9_000_000 }), [], now).beyond).toBe(9_000_000 - 48 * 20_004);
  });
});
