import { assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { breadcrumbList } from "@/components/layout/breadcrumbs";
import { findGraphErrors } from "@/components/layout/graph.fixture";
import { someLocale } from "@/components/shops/shop.fixture";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import { toDecimal } from "@/lib/core/money";
import { arbitraryListing } from "./listing.fixture";
import { listingGraph } from "./listing-graph";

const listing: PublicListing = {
  id: 36,
  status: "published",
  sku: null,
  sourceLocale: "zh",
  currency: "CNY",
  publishedAt: "2026-11-01T00:00:00Z",
  changedAt: "2026-11-01T00:00:00Z",
  text: { locale: "en", title: "Plush </script> horse", description: "", origin: "own" },
  slugs: { en: "plush-horse", zh: "plush-horse" },
  unitCode: "pairs",
  attributes: [{ code: "material", name: "Material", value: { zh: "毛绒", en: "Plush" } }],
  customisation: ["logo"],
  certificates: [],
  pictures: [{ key: "horse", width: 960, height: 960, color: "#ffffff", alt: null }],
  video: null,
  category: { id: 101, slug: "plush-toys", name: "Plush toys", hs: "9503" },
  industry: { id: 1, slug: "toys", name: "Toys" },
  tiers: [
    { fromQuantity: 100, unitPrice: 1470 },
    { fromQuantity: 500, unitPrice: 1400 },
  ],
  leadTimes: [{ fromQuantity: 100, workingDays: 1200 }],
  parent: null,
  hot: null,
  trial: null,
  children: [],
  successorId: null,
  shop: {
    id: 7,
    handle: "happy-sisters",
    names: { en: "Happy Sisters" },
    locale: "zh",
    languages: ["zh"],
    isClosed: false,
    booths: [],
    factory: null,
    verified: [],
    figures: null,
  },
};
const shown = {
  currency: "USD" as const,
  leadTimes: listing.leadTimes,
  tiers: [
    { fromQuantity: 100, unitPrice: 210 },
    { fromQuantity: 500, unitPrice: 200 },
  ],
};
const trail = { "@type": "BreadcrumbList" } as const;
const graph = (parts: Partial<PublicListing> = {}, prices = shown) =>
  JSON.parse(JSON.stringify(listingGraph("en", { ...listing, ...parts }, prices, trail)));

describe("structured data of a listing", () => {
  test("offers the MOQ in the page's currency, with a price specification per tier", () => {
    const [product, seller] = graph();
    expect(product).toMatchObject({
      "@type": "Product",
      sku: "10",
      material: "Plush",
      brand: { name: "Happy Sisters" },
    });
    expect(product.offers).toMatchObject({
      price: "210.00",
      priceCurrency: "USD",
      availability: "https://schema.org/InStock",
      eligibleQuantity: { minValue: 100, unitCode: "PR" },
      seller: { "@id": seller["@id"] },
      priceSpecification: [
        { price: "2.10", eligibleQuantity: { value: 100, minValue: 100, maxValue: 499 } },
        { price: "2.00", eligibleQuantity: { value: 500, minValue: 500 } },
      ],
    });
    expect(product.offers.priceSpecification[1].eligibleQuantity.maxValue).toBeUndefined();
  });

  test("contains plain numbers, never formatted ones", () => {
    const days = graph()[0].additionalProperty.find((each: { unitCode?: string }) => each.unitCode === "DAY");
    expect(days.value).toBe(1200);
  });

  test("is out of stock when paused, and an ItemPage instead of a Product when its price is on request", () => {
    expect(graph({ status: "paused" })[0].offers.availability).toBe("https://schema.org/OutOfStock");
    const [page] = graph({ tiers: [] }, { ...shown, tiers: [] });
    expect(page).toMatchObject({ "@type": "ItemPage", primaryImageOfPage: { "@type": "ImageObject" } });
    expect(page.offers).toBeUndefined();
  });

  test("contains its first picture in three aspect ratios", () => {
    const pictures = ["horse", "side"].map((key) => ({ key, width: 960, height: 960, color: "#ffffff", alt: null }));
    expect(graph({ pictures })[0].image.map((url: string) => url.split("/media/")[1])).toEqual([
      "horse-1x1.jpg",
      "horse-4x3.jpg",
      "horse-16x9.jpg",
    ]);
    expect(graph({ pictures: [] })[0]).not.toHaveProperty("image");
  });

  test("is valid for any listing, and its price is the total of the MOQ", () => {
    assert(
      property(someLocale, arbitraryListing, (locale, design) => {
        const { tiers, leadTimes, packing } = design;
        const generated = listingGraph(
          locale,
          design,
          { tiers, leadTimes, packing, currency: "USD" },
          breadcrumbList(locale, [{ name: design.text.title, href: "/en/p/x" }]),
        );
        expect(findGraphErrors(generated)).toEqual([]);
        const [about] = JSON.parse(JSON.stringify(generated));
        const [first] = tiers;
        expect(about["@type"]).toBe(first ? "Product" : "ItemPage");
        expect(about.offers?.price).toBe(first && toDecimal(first.fromQuantity * first.unitPrice));
        expect(about.offers?.priceSpecification?.length).toBe(first && tiers.length);
      }),
    );
  });
});
