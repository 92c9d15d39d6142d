import { describe, expect, test } from "vitest";
import { taxonomy } from "../db/reference/taxonomy";
import { locales } from "../lib/i18n/locale";
import { generateMarket } from "./market";
import { groupBy, market, now, published } from "./sample-market";
import { storyShops } from "./story";
import { yiwuDate } from "./yiwu";

describe("the demo market", () => {
  test("is the same for the same seed and time, and differs for another seed", { timeout: 60_000 }, () => {
    expect(JSON.stringify(generateMarket({ seed: "test", now })) === JSON.stringify(market)).toBe(true);
    expect(generateMarket({ seed: "other", now }).listingTexts[400]).not.toEqual(market.listingTexts[400]);
  });

  test("has 300 shops", () => {
    expect(market.shops).toHaveLength(300);
  });

  test("has small shops with a few designs and large ones with many times as many", () => {
    const counts = [...groupBy(published, ({ shopId }) => shopId).values()].map(({ length }) => length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
    expect(counts.filter((count) => count <= 6).length).toBeGreaterThan(90);
    expect(counts.filter((count) => count >= 20).length).toBeGreaterThan(12);
    expect(Math.max(...counts)).toBeLessThanOrEqual(60);
  });

  test("has at least two published designs in every category, each with three to seven different pictures", () => {
    const counts = groupBy(published, ({ categoryId }) => categoryId);
    const thin = taxonomy.industries
      .flatMap(({ categories }) => categories)
      .filter(({ id }) => (counts.get(id)?.length ?? 0) < 2);
    expect(thin.map(({ slug }) => slug)).toEqual([]);
    const pictures = groupBy(market.listingPictures, ({ listingId }) => listingId);
    for (const { id = 0 } of published) {
      const shown = pictures.get(id)?.map(({ pictureId }) => pictureId) ?? [];
      expect(shown.length).toBeGreaterThanOrEqual(3);
      expect(shown.length).toBeLessThanOrEqual(7);
      expect(new Set(shown).size).toBe(shown.length);
    }
  });

  test("has designs of every status, and published successors of discontinued ones", () => {
    const states = new Set(market.listings.map(({ status }) => status));
    for (const status of [
      "draft",
      "submitted",
      "changes_requested",
      "rejected",
      "paused",
      "discontinued",
      "removed",
    ] as const)
      expect(states).toContain(status);
    const discontinued = market.listings.filter(({ status }) => status === "discontinued");
    const ids = new Set(published.map(({ id }) => id));
    expect(discontinued.some(({ successorId }) => successorId)).toBe(true);
    for (const { successorId } of discontinued) if (successorId) expect(ids).toContain(successorId);
  });

  test("has a new design in every district on each day of the last fortnight, and none of the future", () => {
    const districtOf = new Map(
      taxonomy.industries.flatMap(({ district, categories }) => categories.map(({ id }) => [id, district] as const)),
    );
    const seen = new Set(
      published.map(({ categoryId, publishedAt }) => `${districtOf.get(categoryId)} ${yiwuDate(publishedAt ?? now)}`),
    );
    for (const district of Object.keys(taxonomy.districts))
      for (let age = 0; age <= 14; age++) expect(seen).toContain(`${district} ${yiwuDate(now, age)}`);
    for (const { publishedAt, changedAt } of market.listings) {
      expect(publishedAt?.getTime() ?? 0).toBeLessThanOrEqual(now.getTime());
      expect(changedAt?.getTime()).toBeLessThanOrEqual(now.getTime());
    }
  });

  test("never gives one booth to two shops", () => {
    const places = market.booths.map(({ districtCode, floor, number }) => `${districtCode}/${floor}/${number}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test("has a register with each of its booths once, and claims that nobody has decided", () => {
    const keyOf = ({ districtCode, floor, number }: { districtCode: string; floor: number; number: string }) =>
      `${districtCode}/${floor}/${number}`;
    const registered = market.registeredBooths.map(keyOf);
    expect(new Set(registered).size).toBe(registered.length);
    expect(registered).toEqual(expect.arrayContaining(market.booths.map(keyOf)));
    expect(market.boothClaims.filter(({ refusedAt }) => !refusedAt)).toHaveLength(2);
  });

  test("has unique handles, emails, references and ids", () => {
    for (const values of [
      market.shops.map(({ handle }) => handle),
      [...market.shops, ...market.formerHandles].map(({ handle }) => handle),
      market.users.map(({ email }) => email),
      market.inquiries.map(({ reference }) => reference),
      market.listings.map(({ id }) => id),
    ])
      expect(new Set<unknown>(values).size).toBe(values.length);
  });
});

describe("the story shops", () => {
  test("have at least twelve designs each, whose origins have no cycle", () => {
    for (const { designs, shop } of storyShops(now)) {
      expect(designs.length, shop.handle).toBeGreaterThanOrEqual(12);
      for (const design of designs) {
        const seen = new Set<string>();
        for (let at: typeof design | undefined = design; at; at = designs.find(({ key }) => key === at?.parent?.key)) {
          expect(seen, `${shop.handle} ${design.key}`).not.toContain(at.key);
          seen.add(at.key);
        }
      }
    }
  });

  test("have more than five inquiries each", () => {
    for (const { shop } of storyShops(now)) {
      const id = market.shops.find(({ handle }) => handle === shop.handle)?.id;
      expect(market.inquiries.filter(({ shopId }) => shopId === id).length).toBeGreaterThan(5);
    }
  });
});

describe("families of designs", () => {
  const publishedAt = new Map(market.listings.map(({ id, publishedAt }) => [id, publishedAt?.getTime() ?? 0]));
  const shopOf = new Map(market.listings.map(({ id, shopId }) => [id, shopId]));

  test("exist in about a tenth of the shops", () => {
    const shops = new Set(market.listingOrigins.map(({ shopId }) => shopId));
    expect(shops.size).toBeGreaterThanOrEqual(20);
    expect(shops.size).toBeLessThanOrEqual(45);
  });

  test("stay within a shop, lead from older to newer designs, and state the changes in eight languages", () => {
    const storySkus = new Set(storyShops(now).flatMap(({ designs }) => designs.map(({ sku }) => sku)));
    const skus = new Map(market.listings.map(({ id, sku }) => [id, sku]));
    for (const { listingId, parentId, shopId, changes } of market.listingOrigins) {
      expect([shopOf.get(listingId), shopOf.get(parentId)]).toEqual([shopId, shopId]);
      expect(Object.keys(changes).sort()).toEqual([...locales].sort());
      if (!storySkus.has(skus.get(listingId) ?? ""))
        expect(publishedAt.get(listingId)).toBeGreaterThanOrEqual(publishedAt.get(parentId) ?? 0);
    }
  });
});
