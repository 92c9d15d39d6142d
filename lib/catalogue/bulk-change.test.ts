import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planBulk } from "./bulk-change";
import type { ListingRows } from "./listing-rows";

const rows = (parts: Partial<ListingRows> & { status?: ListingRows["listing"]["status"] } = {}): ListingRows => ({
  listing: {
    ...{ id: 7, shop_id: 1, category_id: 101, status: parts.status ?? "published", sku: null, locale: "zh" as const },
    ...{ currency: "CNY" as const, attributes: { size: { zh: "30cm" }, age: { zh: "3+" } }, customisation: [] },
    ...{ pieces_per_carton: null, carton_length: null, carton_width: null, carton_height: null },
    ...{ gross_grams: null, net_grams: null, published_at: null, changed_at: "" },
  },
  ...{ texts: [], pictures: [], lead_times: [] },
  tiers: [
    { from_quantity: 120, unit_price: 1164 },
    { from_quantity: 500, unit_price: 930 },
  ],
  ...parts,
});

const tiers = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 6 }).chain((starts) =>
  fc
    .array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: starts.length, maxLength: starts.length })
    .map((prices) => {
      const [rising, falling] = [starts.toSorted((a, b) => a - b), prices.toSorted((a, b) => b - a)];
      return rising.map((from_quantity, index) => ({ from_quantity, unit_price: falling[index] ?? 1 }));
    }),
);
const change = fc.oneof(
  fc.integer({ min: -50, max: 100 }).map((percent) => ({ kind: "price" as const, percent })),
  fc.integer({ min: 1, max: 2_000_000 }).map((pieces) => ({ kind: "moq" as const, pieces })),
);

describe("one change to many listings", () => {
  test("keeps starts rising and prices falling for every change", () => {
    fc.assert(
      fc.property(tiers, change, (original, edit) => {
        const [after] = planBulk([rows({ tiers: original })], edit).after;
        for (const [index, tier] of (after?.tiers ?? []).entries()) {
          const before = after?.tiers[index - 1];
          expect(tier.unit_price).toBeGreaterThan(0);
          if (!before) continue;
          expect(tier.from_quantity).toBeGreaterThan(before.from_quantity);
          expect(tier.unit_price).toBeLessThanOrEqual(before.unit_price);
        }
      }),
    );
  });

  test("rounds prices to the hundredth", () => {
    const [after] = planBulk([rows()], { kind: "price", percent: 5 }).after;
    expect(after?.tiers.map(({ unit_price }) => unit_price)).toEqual([1222, 977]);
  });

  test("leaves a listing unchanged and gives the reason where it would break a rule or change nothing", () => {
    const reasonFor = (...args: Parameters<typeof planBulk>) => planBulk(...args).left[0]?.why;
    expect(reasonFor([rows()], { kind: "moq", pieces: 500 })).toBe("moqAboveNext");
    expect(reasonFor([rows()], { kind: "moq", pieces: 120 })).toBe("already");
    expect(reasonFor([rows({ tiers: [] })], { kind: "price", percent: 5 })).toBe("noPrice");
    expect(reasonFor([rows()], { kind: "leadTime", days: 5 })).toBe("noLeadTime");
    expect(reasonFor([rows({ status: "draft" })], { kind: "pause" })).toBe("wrongStatus");
    expect(reasonFor([rows({ status: "discontinued" })], { kind: "resume" })).toBe("wrongStatus");
    expect(reasonFor([rows({ status: "paused" })], { kind: "pause" })).toBe("already");
  });

  test("moves longer lead times along, and keeps the attributes that the new category has", () => {
    const lead_times = [
      { from_quantity: 1, working_days: 5 },
      { from_quantity: 5_000, working_days: 12 },
    ];
    const [moved] = planBulk([rows({ lead_times })], { kind: "leadTime", days: 8 }).after;
    expect(moved?.lead_times.map(({ working_days }) => working_days)).toEqual([8, 15]);
    const [other] = planBulk([rows()], { kind: "category", categoryId: 102 }, ["size"]).after;
    expect(other?.listing).toMatchObject({ category_id: 102, attributes: { size: { zh: "30cm" } } });
    expect(other?.listing.attributes).not.toHaveProperty("age");
  });
});
