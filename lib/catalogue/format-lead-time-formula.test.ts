import { expect, test } from "vitest";
import { leadTimeSum } from "./format-lead-time-formula";

const parts = {
  setup: "set-up {days}",
  making: "production {days}",
  check: "quality check {days}",
  transfer: "to the port {days}",
};
const working = {
  ...{ backlog: 60_000, stock: 0, quantity: 50_000, dailyOutput: 20_004 },
  ...{ setupDays: 1, makingDays: 6, checkDays: 2, transferDays: 0, workingDays: 9 },
};

test("a lead time names its parts in words and leaves out those of no days", () => {
  expect(leadTimeSum(working, parts, String)).toBe("set-up 1 + production 6 + quality check 2 = 9");
  expect(leadTimeSum({ ...working, transferDays: 3, workingDays: 12 }, parts, String)).toContain(
    "+ to the port 3 = 12",
  );
});

test("a lead time without any day is its number alone", () => {
  const none = { setupDays: 0, makingDays: 0, checkDays: 0, workingDays: 0 };
  expect(leadTimeSum({ ...working, ...none }, parts, String)).toBe("0");
});
