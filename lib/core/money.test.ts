import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convert, currencies, parseAmount, type Rates, toDecimal } from "./money";

const rates: Rates = {
  asOf: "2026-11-20",
  perUsd: { USD: 1, CNY: 7.1, EUR: 0.86, BRL: 5.4, MXN: 18.4, ZAR: 17.2, RUB: 81, PKR: 281 },
};
const amount = fc.integer({ min: 1, max: 10_000_000 });
const currency = fc.constantFrom(...currencies);

describe("money", () => {
  test("keeps its amount in its own currency", () => {
    fc.assert(
      fc.property(amount, currency, (cents, of) => {
        expect(convert({ amount: cents, currency: of }, of, rates)).toEqual({ amount: cents, currency: of });
      }),
    );
  });

  test("converts to a positive whole number in any other, and a larger amount to no smaller one", () => {
    fc.assert(
      fc.property(amount, amount, currency, currency, (one, other, from, to) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map(
          (each) => convert({ amount: each, currency: from }, to, rates).amount,
        ) as [number, number];
        expect(Number.isInteger(less)).toBe(true);
        expect(less).toBeGreaterThan(0);
        expect(more).toBeGreaterThanOrEqual(less);
      }),
    );
  });

  test("is parsed from the decimal that toDecimal formats", () => {
    fc.assert(
      fc.property(amount, (cents) => {
        expect(parseAmount(toDecimal(cents))).toBe(cents);
      }),
    );
  });

  test.each([
    ["1,234.5", 123_450],
    ["1234,50", 123_450],
    ["¥12", 1200],
    ["US$0.07", 7],
  ])("is parsed from %s", (text, cents) => {
    expect(parseAmount(text)).toBe(cents);
  });

  test.each(["", "free", "1.2.3", "-4", "1,23,4"])("is not parsed from “%s”", (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });
});
