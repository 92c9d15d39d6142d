import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locales } from "../i18n/locale";
import { formValuesOf } from "./form-values";
import { listingInput } from "./input";
import { customisations, type ListingFields } from "./listing-fields";

const words = (maxLength: number) => fc.string({ minLength: 1, maxLength }).map((text) => text.trim() || "x");
const rising = (maxLength: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 0, maxLength });
const gram = fc.integer({ min: 1, max: 2_000_000 });
const size = fc.option(fc.integer({ min: 1, max: 600 }));

const fields: fc.Arbitrary<ListingFields> = fc
  .record({
    categoryId: fc.integer({ min: 1, max: 100_000 }),
    sku: fc.option(words(40)),
    currency: fc.constantFrom("CNY", "USD"),
    texts: fc.dictionary(fc.constantFrom(...locales), fc.record({ title: words(200), description: words(300) })),
    attributes: fc.dictionary(fc.constantFrom("material", "size", "color"), words(100)),
    customisation: fc.subarray([...customisations]),
    starts: rising(6),
    prices: fc.array(fc.integer({ min: 1, max: 100_000_000 }), { minLength: 6, maxLength: 6 }),
    steps: rising(4),
    days: fc.integer({ min: 0, max: 365 }),
    sizes: fc.record({
      length: size,
      width: size,
      height: size,
      piecesPerCarton: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
    }),
    weights: fc.option(fc.tuple(gram, gram)),
  })
  .map(({ starts, prices, steps, days, sizes, weights, ...rest }) => {
    const falling = prices.toSorted((a, b) => b - a);
    return {
      ...rest,
      pictureIds: [],
      tiers: starts
        .toSorted((a, b) => a - b)
        .map((fromQuantity, index) => ({ fromQuantity, unitPrice: falling[index] ?? 1 })),
      leadTimes: steps.toSorted((a, b) => a - b).map((fromQuantity) => ({ fromQuantity, workingDays: days })),
      packing: {
        ...sizes,
        grossGrams: weights && Math.max(...weights),
        netGrams: weights && Math.min(...weights),
      },
    };
  });

describe("the fields of the listing editor", () => {
  test("parse to the listing they were rendered from", () => {
    fc.assert(
      fc.property(fields, (listing) => {
        expect(listingInput.parse(formValuesOf(listing))).toEqual(listing);
      }),
    );
  });
});
