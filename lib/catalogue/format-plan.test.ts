import { describe, expect, test } from "vitest";
import { formats } from "../i18n/format";
import { planFor } from "./factory/plan";
import { formatPlan } from "./format-plan";

const messages = {
  days: "Working days: {days}",
  load: "{volume} m³ · {weight} kg gross · {share}",
  share20: "{share}% of a 20 ft container",
  share40: "{share}% of a 40 ft container",
  share40HQ: "{share}% of a 40 ft high cube",
  shareMany: "40 ft high cubes: {share}",
  belowMoq: "The MOQ is 120 pieces.",
  partly: "The last carton is not full: {quantity} would fill it.",
  next: "{more} more: {price}",
};
const trade = {
  tiers: [
    { fromQuantity: 120, unitPrice: 131 },
    { fromQuantity: 5000, unitPrice: 112 },
  ],
  leadTimes: [{ fromQuantity: 120, workingDays: 4 }],
  packing: { piecesPerCarton: 60, length: 50, width: 40, height: 36, grossGrams: 7800, netGrams: 7000 },
};
const linesFor = (quantity: number) =>
  formatPlan(planFor(trade, quantity, new Date("2026-11-25T02:00:00Z")), "USD", messages, formats("en"));

describe("the formatted lines of a plan", () => {
  test("show the goods' price, the day, the cartons and the load", () => {
    expect(linesFor(2400)).toEqual({
      quantity: "2,400",
      price: "US$1.31",
      next: "2,600 more: US$1.12",
      goods: "US$3,144",
      leaves: "Nov 30",
      days: "Working days: 4",
      cartons: "40",
      load: "2.9 m³ · 312 kg gross · 10% of a 20 ft container",
      fill: 2.88 / 28,
      note: undefined,
    });
  });

  test("note a quantity below the MOQ before a carton that is not full", () => {
    expect(linesFor(100).note).toBe(messages.belowMoq);
    expect(linesFor(121).note).toBe("The last carton is not full: 180 would fill it.");
  });

  test("name no cheaper price below the MOQ and at the lowest price", () => {
    expect(linesFor(119).next).toBeUndefined();
    expect(linesFor(5000).next).toBeUndefined();
    expect(linesFor(4999).next).toBe("1 more: US$1.12");
  });

  test("count containers above one, and show at least one percent", () => {
    expect(linesFor(120_000).load).toBe("144 m³ · 15,600 kg gross · 40 ft high cubes: 2.1");
    expect(linesFor(120_000).fill).toBe(1);
    expect(linesFor(120).load).toBe("0.14 m³ · 16 kg gross · 1% of a 20 ft container");
  });

  test("omit unknown values", () => {
    expect(formatPlan(planFor({ tiers: [], leadTimes: [] }, 5, new Date()), "USD", messages, formats("en"))).toEqual({
      quantity: "5",
    });
  });
});
