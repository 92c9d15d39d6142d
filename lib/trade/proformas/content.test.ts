import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sumsOf } from "../quotes/total";
import { type ProformaLine, splitIntoInstalments } from "./content";

const line = (quantity: number, unitPrice: number, isSample = false): ProformaLine => ({
  titles: { en: "Crying horse" },
  pictureKey: null,
  hs: "9503",
  unitCode: "pcs",
  isSample,
  quantity,
  unitPrice,
  cartons: null,
  cubicCentimetres: null,
  grossGrams: null,
});

describe("the amount to pay", () => {
  test("includes goods and samples that have a price", () => {
    expect(sumsOf({ lines: [line(2400, 735), line(2, 500, true), line(1, 0, true)] }).total).toBe(1_765_000);
  });

  test("is split by the payment terms", () => {
    const lines = [line(1, 1_001)];
    expect(splitIntoInstalments({ lines, paymentTerms: "tt_30_70" })).toEqual([
      { share: 30, amount: 300, when: "deposit" },
      { share: 70, amount: 701, when: "beforeLoading" },
    ]);
    expect(splitIntoInstalments({ lines, paymentTerms: "on_pickup" })).toEqual([
      { share: 100, amount: 1_001, when: "onPickup" },
    ]);
  });

  test("is split into instalments that add up to the total, for every amount and all terms", () => {
    const terms = fc.constantFrom("tt_30_70", "tt_50_50", "tt_100", "lc_at_sight", "on_pickup");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e8 }), fc.integer({ min: 1, max: 1e7 }), terms, (count, price, how) => {
        const lines = [line(count, price)];
        const paid = splitIntoInstalments({ lines, paymentTerms: how as "tt_100" });
        expect(paid.reduce((sum, { amount }) => sum + amount, 0)).toBe(sumsOf({ lines }).total);
        expect(paid.every(({ amount }) => amount >= 0)).toBe(true);
      }),
    );
  });
});
