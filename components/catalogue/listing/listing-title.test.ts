import { assert, integer, property, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import { someLocale } from "@/components/shops/shop.fixture";
import { arbitraryListing } from "./listing.fixture";
import { formatListingTitle } from "./listing-title";

const priced = (unitPrice: number) => ({
  currency: "USD" as const,
  leadTimes: [],
  tiers: [{ fromQuantity: 100, unitPrice }],
});

describe("the title of a listing", () => {
  test("is unique within the shop, even if all its listings have one name", () => {
    const someIds = uniqueArray(integer({ min: 1 }), { minLength: 2, maxLength: 8 });
    assert(
      property(someLocale, arbitraryListing, someIds, (locale, listing, ids) => {
        for (const numbers of [ids.map(() => null), ids.map((id) => `A-${id}`)]) {
          const titles = ids.map((id, index) =>
            formatListingTitle(locale, { ...listing, id, sku: numbers[index] ?? null }, priced(210), 65),
          );
          expect(new Set(titles).size).toBe(ids.length);
        }
      }),
    );
  });

  test("contains the price if it fits", () => {
    const about = {
      text: { locale: "en", title: "Crying horse", description: "", origin: "own" },
      sku: "HS-1",
      unitCode: "pcs",
    };
    assert(
      property(arbitraryListing, (any) => {
        const listing = { ...any, ...about, shop: { ...any.shop, names: { en: "Happy Sisters" } } } as typeof any;
        expect(formatListingTitle("en", listing, priced(210))).toBe(
          "Crying horse, from US$2.10 a piece · Happy Sisters HS-1",
        );
        expect(formatListingTitle("en", listing, priced(210), 40)).toBe("Crying horse, wholesale · Happy Sisters HS-1");
        expect(formatListingTitle("en", listing, { ...priced(1), tiers: [] })).toContain("wholesale");
      }),
    );
  });
});
