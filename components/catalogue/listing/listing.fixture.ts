import { array, boolean, constant, constantFrom, integer, option, record, subarray, uniqueArray } from "fast-check";
import { someLocale, someShop, someText, someTexts } from "@/components/shops/shop.fixture";
import type { PriceTier } from "@/lib/catalogue/listing";
import type { PublicListing } from "@/lib/catalogue/public-listing";

/** Generates price tiers whose prices fall while quantities rise, or none. */
export const arbitraryTiers = uniqueArray(integer({ min: 1, max: 1_000_000 }), { maxLength: 6 }).chain((starts) =>
  array(integer({ min: 1, max: 10_000_000 }), { minLength: starts.length, maxLength: starts.length }).map(
    (prices): PriceTier[] => {
      const rising = [...starts].sort((a, b) => a - b);
      const falling = [...prices].sort((a, b) => b - a);
      return rising.map((fromQuantity, index) => ({ fromQuantity, unitPrice: falling[index] ?? 1 }));
    },
  ),
);

const picture = record({
  key: constantFrom("horse", "horse-side", "booth-7"),
  width: constant(960),
  height: constant(960),
  color: constant("#ffffff"),
  alt: option(someText),
});
const packing = constant({
  piecesPerCarton: 80,
  length: 65,
  width: 55,
  height: 55,
  grossGrams: 10_400,
  netGrams: 9_600,
});

/** Generates arbitrary listings that have a public page. */
export const arbitraryListing = record<PublicListing>({
  certificates: constant([]),
  id: integer({ min: 1 }),
  status: constantFrom("published", "paused", "discontinued"),
  sku: option(constantFrom("HS-1056", "A 1")),
  sourceLocale: someLocale,
  currency: constantFrom("CNY", "USD"),
  publishedAt: constant("2026-11-01T00:00:00Z"),
  changedAt: constant("2026-11-01T00:00:00Z"),
  text: record({
    locale: someLocale,
    title: someText,
    description: option(someText, { nil: "" }),
    origin: constantFrom("own", "built", "machine"),
  }),
  slugs: constant({ en: "plush-horse", zh: "plush-horse" }),
  unitCode: constantFrom("pcs", "pairs", "sets", "kg", "m", "cones"),
  attributes: subarray(["material", "color", "size", "packing"]).chain((codes) =>
    array(someTexts, { minLength: codes.length, maxLength: codes.length }).map((values) =>
      codes.map((code, index) => ({ code, name: code, value: values[index] ?? {} })),
    ),
  ),
  customisation: subarray(["logo", "colour", "size"]),
  pictures: array(picture, { maxLength: 9 }),
  category: record({
    id: constant(101),
    slug: constant("plush-toys"),
    name: constant("Plush toys"),
    hs: option(constant("9503")),
  }),
  industry: constant({ id: 1, slug: "toys", name: "Toys" }),
  tiers: arbitraryTiers,
  leadTimes: boolean().map((hasLeadTime) => (hasLeadTime ? [{ fromQuantity: 1, workingDays: 0 }] : [])),
  packing: option(packing, { nil: undefined }),
  parent: constant(null),
  hot: constant(null),
  trial: constant(null),
  video: constant(null),
  children: constant([]),
  successorId: constant(null),
  shop: someShop,
});
