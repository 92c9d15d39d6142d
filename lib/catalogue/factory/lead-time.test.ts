import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeBoard as board, makeLine as line } from "./factory.fixture";
import { type Board, calculatePhases, promiseForListings, sumPhases, toPace } from "./lead-time";

const now = new Date("2026-11-26T04:00:00Z");
const order = (quantity: number, categoryId = 7) => ({
  quantity,
  categoryId,
  leadTimes: [
    { fromQuantity: 1, workingDays: 5 },
    { fromQuantity: 10_000, workingDays: 15 },
  ],
});

const lines = fc.array(
  fc.record({
    name: fc.constant(""),
    site: fc.constant(0),
    ownership: fc.constantFrom("own" as const, "partner" as const),
    dailyOutput: fc.integer({ min: 1, max: 50_000 }),
    state: fc.constantFrom("running" as const, "setting_up" as const, "idle" as const, "down" as const),
    categoryId: fc.constantFrom(null, 7, 8),
  }),
  { maxLength: 20 },
);
const boards = fc.record({
  backlog: fc.nat(500_000),
  stock: fc.nat(500_000),
  setupDays: fc.nat(9),
  checkDays: fc.nat(9),
  transferDays: fc.nat(9),
  closedDays: fc.constant<string[]>([]),
  touchedAt: fc.constant("2026-11-25T04:00:00Z"),
  lines: lines.map((each) => [line(), ...each]),
});
const days = (factory: Board, quantity: number) => {
  const working = calculatePhases(toPace(factory, 7), quantity);
  return working ? sumPhases(working) : Number.POSITIVE_INFINITY;
};

describe("the working days of a promise", () => {
  test("are setup, making, check and transfer: 9 for 12 lines of 1,667, a backlog of 60,000 and 50,000 ordered", () => {
    expect(promiseForListings([order(50_000)], board(), now)).toEqual({
      from: "board",
      workingDays: 9,
      quantity: 50_000,
      backlog: 60_000,
      stock: 0,
      dailyOutput: 20_004,
      setupDays: 1,
      makingDays: 6,
      checkDays: 2,
      transferDays: 0,
    });
  });

  test("count only running lines, and only those for the category", () => {
    const few = [line(), line({ state: "idle" }), line({ state: "down" }), line({ state: "setting_up" })];
    const factory = board({ lines: [...few, line({ categoryId: 8 })], backlog: 0 });
    expect(calculatePhases(toPace(factory, 7), 1667)?.dailyOutput).toBe(1667);
  });

  test("include no making for pieces in stock", () => {
    expect(calculatePhases(toPace(board({ backlog: 100, stock: 1000, lines: [] })), 900)?.makingDays).toBe(0);
  });

  test("distribute all listings of an order over the lines; the slowest category decides", () => {
    const both = promiseForListings([order(25_000), order(25_000)], board(), now);
    expect(both).toMatchObject({ workingDays: 9, quantity: 50_000 });
    const mixed = board({ lines: [line({ categoryId: 7 }), line({ categoryId: 8, dailyOutput: 100 })], backlog: 0 });
    expect(promiseForListings([order(500), order(500, 8)], mixed, now)).toMatchObject({
      makingDays: 10,
      dailyOutput: 100,
    });
  });

  test("never fall with a larger quantity or backlog", () => {
    fc.assert(
      fc.property(boards, fc.nat(1_000_000), fc.nat(1_000_000), (factory, quantity, more) => {
        expect(days(factory, quantity + more)).toBeGreaterThanOrEqual(days(factory, quantity));
        const longer = { ...factory, backlog: factory.backlog + more };
        expect(days(longer, quantity)).toBeGreaterThanOrEqual(days(factory, quantity));
      }),
    );
  });

  test("never rise with another line", () => {
    fc.assert(
      fc.property(boards, fc.nat(1_000_000), fc.integer({ min: 1, max: 50_000 }), (factory, quantity, dailyOutput) => {
        const grown = { ...factory, lines: [...factory.lines, line({ dailyOutput })] };
        expect(days(grown, quantity)).toBeLessThanOrEqual(days(factory, quantity));
      }),
    );
  });
});

describe("a promise without a fresh board uses the listing's own lead times", () => {
  test.each([
    ["none", undefined],
    ["untouched", board({ touchedAt: "2026-11-19T03:59:00Z" })],
    ["standing_still", board({ lines: [line({ state: "down" })] })],
  ])("and gives the reason: %s", (because, factory) => {
    expect(promiseForListings([order(500), order(20_000)], factory, now)).toEqual({
      from: "listing",
      workingDays: 15,
      because,
    });
  });

  test("while a board touched within 7 days is used", () => {
    expect(promiseForListings([order(500)], board({ touchedAt: "2026-11-19T04:01:00Z" }), now)?.from).toBe("board");
  });

  test("and is undefined without lead times", () => {
    expect(promiseForListings([{ ...order(500), leadTimes: [] }], undefined, now)).toBeUndefined();
    expect(promiseForListings([], undefined, now)).toBeUndefined();
  });
});
