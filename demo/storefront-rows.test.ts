import { describe, expect, test } from "vitest";
import { medianDays } from "@/lib/catalogue/brands/median-days";
import { locales } from "@/lib/i18n/locale";
import { market, now } from "./sample-market";

describe("the storefronts of the demo market", () => {
  test("include a brand page with a lookbook, a story in every language and a measured development time", () => {
    const [brand] = market.brandPages;
    expect(Object.keys(brand?.stories ?? {}).sort()).toEqual([...locales].sort());
    expect(market.lookbookPictures.length).toBeGreaterThanOrEqual(4);
    const milestones = market.milestones.map(({ sketchedOn, sampledOn, firstBatchOn, shippedOn }) => ({
      sketch: sketchedOn ?? null,
      sample: sampledOn ?? null,
      firstBatch: firstBatchOn ?? null,
      shipped: shippedOn ?? null,
    }));
    expect(medianDays(milestones)?.days.shipped).toBe(7);
    for (const { shippedOn } of market.milestones)
      if (shippedOn) expect(shippedOn <= now.toISOString().slice(0, 10)).toBe(true);
  });

  test("have a cover of their own in every fourth shop, and in story shops", () => {
    const { coverPictures: covers, shops, pictures } = market;
    expect(covers.length / shops.length).toBeGreaterThan(0.2);
    expect(covers.length / shops.length).toBeLessThan(0.35);
    const keyOf = new Map(pictures.map(({ id, key }) => [id, key]));
    const handles = covers.map(({ shopId }) => shops.find(({ id }) => id === shopId)?.handle);
    expect(covers.map(({ pictureId }) => keyOf.get(pictureId))).toEqual(handles.map((each) => `demo-covers-${each}`));
    expect(handles).toEqual(expect.arrayContaining(["happy-sister-toys", "tideline-accessories"]));
  });

  test("have collections of at least three designs, all of their own shop", () => {
    const shopOf = new Map(market.listings.map(({ id, shopId }) => [id, shopId]));
    for (const { id, shopId } of market.collections) {
      const shown = market.collectionListings.filter(({ collectionId }) => collectionId === id);
      expect(shown.length).toBeGreaterThanOrEqual(3);
      for (const { listingId } of shown) expect(shopOf.get(listingId)).toBe(shopId);
    }
    expect(market.holidays).toHaveLength(1);
  });
});
