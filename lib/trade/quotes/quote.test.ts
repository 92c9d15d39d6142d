import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadOf, type QuoteLine, type QuoteStatus, shownStatusOf } from "./quote";
import { sumsOf } from "./total";

const line = (overrides: Partial<QuoteLine>): QuoteLine => ({
  position: 1,
  listingId: 1,
  title: "Crying horse plush toy",
  titleLocale: "en",
  unitCode: "pcs",
  isSample: false,
  quantity: 24_000,
  unitPrice: 735,
  counterPrice: null,
  counterQuantity: null,
  cartons: 300,
  cubicCentimetres: 300 * 196_625,
  grossGrams: 3_120_000,
  ...overrides,
});
const sample = line({ isSample: true, quantity: 1, unitPrice: 500, cartons: null, cubicCentimetres: null });

describe("the totals of a quote", () => {
  test("include goods, and samples that have a price", () => {
    const lines = [line({}), sample, line({ quantity: 100, unitPrice: 20, cartons: 1, cubicCentimetres: 500_000 })];
    expect(sumsOf({ lines })).toMatchObject({ goods: 17_642_000, samples: 500, total: 17_642_500 });
    expect(loadOf({ lines })).toMatchObject({ cartons: 301, grossKg: 6240 });
    expect(loadOf({ lines })?.cubicMetres).toBeCloseTo(59.4875, 6);
  });

  test("have no load if the packing of a listing is missing", () => {
    expect(loadOf({ lines: [line({}), line({ grossGrams: null })] })).toBeUndefined();
    expect(loadOf({ lines: [sample] })).toBeUndefined();
  });
});

describe("the shown status of a version", () => {
  const now = new Date("2026-11-25T15:59:00Z");
  const version = (version: number, status: QuoteStatus, validUntil = "2026-12-01") => ({
    version,
    status,
    validUntil,
  });

  test("is the decision, regardless of later versions", () => {
    const newer = version(2, "sent");
    for (const status of ["accepted", "rejected", "withdrawn", "expired", "draft"] as const)
      expect(shownStatusOf(version(1, status, "2020-01-01"), [newer], now)).toBe(status);
  });

  test("is replaced after a newer version, but not after a draft", () => {
    const first = version(1, "countered");
    expect(shownStatusOf(first, [first, version(2, "draft")], now)).toBe("countered");
    expect(shownStatusOf(first, [first, version(2, "sent")], now)).toBe("replaced");
  });

  test("is open until the end of the last day in Yiwu", () => {
    const today = version(1, "sent", "2026-11-25");
    expect(shownStatusOf(today, [today], now)).toBe("sent");
    expect(shownStatusOf(today, [today], new Date("2026-11-25T16:01:00Z"))).toBe("expired");
    const answered = version(1, "countered", "2026-11-25");
    expect(shownStatusOf(answered, [answered], now)).toBe("countered");
    expect(shownStatusOf(answered, [answered], new Date("2026-11-27T00:00:00Z"))).toBe("expired");
  });

  test("is open or countered for one version at most", () => {
    const statuses = fc.constantFrom<QuoteStatus>("draft", "sent", "countered", "withdrawn", "expired");
    fc.assert(
      fc.property(fc.array(statuses, { maxLength: 6 }), (all) => {
        const versions = all.map((status, index) => version(index + 1, status));
        const open = versions.filter((each) => ["sent", "countered"].includes(shownStatusOf(each, versions, now)));
        expect(open.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
