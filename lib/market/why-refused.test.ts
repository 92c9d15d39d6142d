import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencies, type Rates } from "../core/money";
import { mostChange, whyRefused } from "./why-refused";

const ours: Rates = {
  asOf: "2026-11-20",
  perUsd: { USD: 1, CNY: 7.06, EUR: 0.866, BRL: 5.38, MXN: 18.42, ZAR: 17.24, RUB: 80.5, PKR: 281.6 },
};
const latest = "2026-11-27";
const why = (perUsd: Record<string, number>, asOf = "2026-11-26") =>
  whyRefused({ asOf, perUsd: { ...ours.perUsd, ...perUsd } }, ours, latest);
const moving = currencies.filter((code) => code !== "USD");
const share = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("a table of rates", () => {
  test("is taken whole when no currency moves by more than a tenth", () => {
    const shares = fc.record(Object.fromEntries(moving.map((code) => [code, share(-mostChange, mostChange)])));
    fc.assert(
      fc.property(shares, (moves) => {
        const perUsd = Object.fromEntries(moving.map((code) => [code, ours.perUsd[code] * (1 + (moves[code] ?? 0))]));
        expect(why(perUsd)).toBeUndefined();
      }),
    );
  });

  test("is refused for one currency that moves further, up or down, and says which", () => {
    const jump = fc.oneof(share(-0.99, -mostChange - 0.001), share(mostChange + 0.001, 1_000));
    fc.assert(
      fc.property(fc.constantFrom(...moving), jump, (code, by) => {
        expect(why({ [code]: ours.perUsd[code] * (1 + by) })).toMatch(`${code} jumps from ${ours.perUsd[code]} to `);
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
    expect(why(perUsd)).toBe(reason);
  });

  test("is refused without a currency, and knows more than ours", () => {
    const { ZAR: _, ...rest } = ours.perUsd;
    expect(whyRefused({ asOf: "2026-11-26", perUsd: rest }, ours, latest)).toBe("it has no ZAR");
    expect(why({ GBP: 0.76 })).toBeUndefined();
  });

  test("is refused of a day before ours, or one that nobody has yet", () => {
    expect(why({}, "2026-11-19")).toBe("it is of 2026-11-19, ours of 2026-11-20");
    expect(why({}, "2026-11-20")).toBeUndefined();
    expect(why({}, latest)).toBeUndefined();
    expect(why({}, "2026-11-28")).toBe("it is of 2026-11-28, which is still to come");
  });
});
