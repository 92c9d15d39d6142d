import { describe, expect, test } from "vitest";
import type { ListingTerms } from "@/lib/catalogue/list-trade-terms";
import type { Rates } from "@/lib/core/money";
import { calculateQuote } from "./calculate-quote";

const rates: Rates = {
  asOf: "2026-11-26",
  perUsd: { CNY: 7, USD: 1, EUR: 1, BRL: 5, MXN: 18, ZAR: 18, RUB: 90, PKR: 280 },
};
const listing: ListingTerms = {
  listingId: 1,
  categoryId: 7,
  title: "Crying horse",
  titleLocale: "en",
  unitCode: "pcs",
  currency: "CNY",
  tiers: [
    { fromQuantity: 120, unitPrice: 1164 },
    { fromQuantity: 500, unitPrice: 700 },
  ],
  leadTimes: [{ fromQuantity: 1, workingDays: 5 }],
  packing: { piecesPerCarton: 80, length: 65, width: 55, height: 55, grossGrams: 10_400, netGrams: 9_600 },
};
const input = { designs: [listing], currency: "CNY", board: undefined, rates, now: new Date("2026-11-26") } as const;
const calculate = (quantity: string, price: string) => calculateQuote({ ...input, typed: [{ quantity, price }] });

describe("calculating a quote while it is typed", () => {
  test("returns the total, cartons, volume, weight and days", () => {
    expect(calculate("24,000", "7.35")).toMatchObject({
      total: 17_640_000,
      load: { cartons: 300, grossKg: 3120 },
      promise: { from: "listing", workingDays: 5 },
      lines: [{ listPrice: 700, total: 17_640_000, isFarBelow: false }],
    });
  });

  test("warns of a price below half of the list price, in either currency, and of a partly filled carton", () => {
    expect(calculate("24000", "3.49").lines[0]?.isFarBelow).toBe(true);
    expect(calculate("24000", "3.50").lines[0]?.isFarBelow).toBe(false);
    const dollars = calculateQuote({ ...input, currency: "USD", typed: [{ quantity: "24000", price: "0.49" }] });
    expect(dollars.lines[0]).toMatchObject({ listPrice: 100, isFarBelow: true });
    expect(calculate("24010", "7").lines[0]?.plan?.wholeQuantity).toBe(24_080);
  });

  test("returns undefined for values that are not typed yet", () => {
    expect(calculate("", "")).toMatchObject({ total: 0, load: undefined, promise: undefined });
    expect(calculate("x", "7").lines[0]).toMatchObject({ quantity: undefined, total: undefined });
  });
});
