import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planFor } from "./factory/plan";
import {
  cartonsFor,
  containerFill,
  cubicMetres,
  leadDaysFor,
  type Packing,
  readQuantity,
  unitPriceFor,
  wholeCartons,
} from "./listing";

const packing: Packing = { piecesPerCarton: 80, length: 65, width: 55, height: 55, grossGrams: 7800, netGrams: 7000 };
const tiers = [
  { fromQuantity: 120, unitPrice: 1164 },
  { fromQuantity: 500, unitPrice: 930 },
  { fromQuantity: 5000, unitPrice: 795 },
];

const ladders = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 100_000 })), {
    selector: ([from]) => from,
    minLength: 1,
    maxLength: 6,
  })
  .map((steps) => {
    const prices = steps.map(([, price]) => price).sort((a, b) => b - a);
    return steps
      .map(([fromQuantity]) => fromQuantity)
      .sort((a, b) => a - b)
      .map((fromQuantity, index) => ({ fromQuantity, unitPrice: prices[index] ?? 1 }));
  });
const quantities = fc.integer({ min: 1, max: 100_000_000 });

describe("the price of a piece", () => {
  test("changes exactly where a tier starts", () => {
    expect([119, 120, 499, 500, 4999, 5000, 1e6].map((quantity) => unitPriceFor(tiers, quantity))).toEqual([
      1164, 1164, 1164, 930, 930, 795, 795,
    ]);
  });

  test("never rises with the quantity", () => {
    fc.assert(
      fc.property(ladders, quantities, quantities, (ladder, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(unitPriceFor(ladder, more)).toBeLessThanOrEqual(unitPriceFor(ladder, less) ?? 0);
      }),
    );
  });

  test("is unknown where the price is on request", () => {
    expect(unitPriceFor([], 500)).toBeUndefined();
    expect(leadDaysFor([], 500)).toBeUndefined();
  });
});

describe("packing", () => {
  test("fits 345 cartons of 0.197 m³ and 27,600 pieces into a 40 ft high cube", () => {
    expect(cubicMetres(packing)).toBeCloseTo(0.197, 3);
    const full = containerFill(cubicMetres(packing, cartonsFor(27_600, 80)));
    expect(full.container).toBe("40HQ");
    expect(full.share).toBeLessThanOrEqual(1);
    expect(containerFill(cubicMetres(packing, 346)).share).toBeGreaterThan(1);
  });

  test("holds every piece and leaves at most the last carton unfilled", () => {
    fc.assert(
      fc.property(quantities, fc.integer({ min: 1, max: 10_000 }), (quantity, pieces) => {
        const cartons = cartonsFor(quantity, pieces);
        expect(cartons * pieces).toBeGreaterThanOrEqual(quantity);
        expect((cartons - 1) * pieces).toBeLessThan(quantity);
        expect(wholeCartons(quantity, pieces) % pieces).toBe(0);
      }),
    );
  });

  test("chooses the smallest container that holds it", () => {
    expect([1, 28, 28.1, 58, 58.1, 68, 136].map(containerFill)).toEqual([
      { container: "20", share: 1 / 28 },
      { container: "20", share: 1 },
      { container: "40", share: 28.1 / 58 },
      { container: "40", share: 1 },
      { container: "40HQ", share: 58.1 / 68 },
      { container: "40HQ", share: 1 },
      { container: "40HQ", share: 2 },
    ]);
  });
});

describe("a plan", () => {
  const trade = { tiers, leadTimes: [{ fromQuantity: 120, workingDays: 5 }], packing };
  const wednesday = new Date("2026-11-25T02:00:00Z");

  test("gives price, next cheaper tier, day, cartons and load of a quantity", () => {
    expect(planFor(trade, 2400, wednesday)).toEqual({
      quantity: 2400,
      isBelowMoq: false,
      unitPrice: 930,
      next: { fromQuantity: 5000, unitPrice: 795 },
      leadDays: 5,
      leavesOn: "2026-12-01",
      load: { cartons: 30, cubicMetres: 5.89875, grossKg: 234, container: "20", share: 5.89875 / 28 },
      wholeQuantity: undefined,
    });
  });

  test("marks a quantity below the MOQ, and suggests one that fills the last carton", () => {
    expect(planFor(trade, 100, wednesday)).toMatchObject({ isBelowMoq: true, wholeQuantity: 160 });
  });

  test("omits values that the shop has not entered", () => {
    expect(planFor({ tiers: [], leadTimes: [] }, 100, wednesday)).toEqual({ quantity: 100, isBelowMoq: false });
  });
});

describe("reading a quantity", () => {
  test("accepts separators and digits of other scripts", () => {
    expect(["2400", "2,400", "2.400", "2 400", "2\u202f400", "٢٤٠٠", "۲۴۰۰", "٢٬٤٠٠"].map(readQuantity)).toEqual(
      Array(8).fill(2400),
    );
  });

  test("rejects everything else", () => {
    expect(["", "0", "-5", "1e9", "abc", "1000000000", "100000001", undefined, null, ["5"]].map(readQuantity)).toEqual(
      Array(10).fill(undefined),
    );
  });
});
