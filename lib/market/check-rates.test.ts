import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencies, type Rates } from "../core/money";
import { findRefusalReason, maxChange } from "./check-rates";

const current: Rates = {
  asOf: "2026-11-20",
  perUsd: { USD: 1, CNY: 7.06, EUR: 0.866, BRL: 5.38, MXN: 18.42, ZAR: 17.24, RUB: 80.5, PKR: 281.6 },
};
const latest = "2026-11-27";
const reasonFor = (perUsd: Record<string, number>, asOf = "2026-11-26") =>
  findRefusalReason({ asOf, perUsd: { ...current.perUsd, ...perUsd } }, current, latest);
const moving = currencies.filter((code) => code !== "USD");
const share = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("a table of rates", () => {
  test("is accepted if no currency changes by more than a tenth", () => {
    const shares = fc.record(Object.fromEntries(moving.map((code) => [code, share(-maxChange, maxChange)])));
    fc.assert(
      fc.property(shares, (moves) => {
        const perUsd = Object.fromEntries(
          moving.map((code) => [code, current.perUsd[code] * (1 + (moves[code] ?? 0))]),
        );
        expect(reasonFor(perUsd)).toBeUndefined();
      }),
    );
  });

  test("is refused with the currency that changes more, up or down", () => {
    const jump = fc.oneof(share(-0.99, -maxChange - 0.001), share(maxChange + 0.001, 1_000));
    fc.assert(
      fc.property(fc.constantFrom(...moving), jump, (code, by) => {
        expect(reasonFor({ [code]: current.perUsd[code] * (1 + by) })).toMatch(
          `${code} jumps from ${current.perUsd[code]} to `,
        );
      }),
    );
  });

  test.each([
    [{ EUR: 0 }, "EUR is 0"],
    [{ PKR: -281 }, "PKR is -281"],
    [{ RUB: Number.NaN }, "RUB is NaN"],
    [{ MXN: Number.POSITIVE_INFINITY }, "MXN jumps from 18.42 to Infinity"],
    [{ USD: 1.05 }, "it is not in US dollars"],
  ])("is refused with %o", (perUsd, reason) => {
    expect(reasonFor(perUsd)).toBe(reason);
  });

  test("is refused without a currency of the market, and may contain others", () => {
    const { ZAR: _, ...rest } = current.perUsd;
    expect(findRefusalReason({ asOf: "2026-11-26", perUsd: rest }, current, latest)).toBe("it has no ZAR");
    expect(reasonFor({ GBP: 0.76 })).toBeUndefined();
  });

  test("is refused for a day before the current table, or a future one", () => {
    expect(reasonFor({}, "2026-11-19")).toBe("it is of 2026-11-19, ours of 2026-11-20");
    expect(reasonFor({}, "2026-11-20")).toBeUndefined();
    expect(reasonFor({}, latest)).toBeUndefined();
    expect(reasonFor({}, "2026-11-28")).toBe("it is of 2026-11-28, which is still to come");
  });
});
