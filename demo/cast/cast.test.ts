import { describe, expect, test } from "vitest";
import { taxonomy } from "../../db/reference/taxonomy";
import { locales } from "../../lib/i18n/locale";
import { groupBy } from "../group-by";
import { boothKey } from "./booths";
import { pairedNames } from "./names";
import { shopCountByIndustry } from "./shop-sizes";
import { marketShops } from "./shops";
import { signs } from "./signs";

const shops = marketShops("cast", []);

describe("the cast", () => {
  test("has the configured number of shops in each industry, more in the large ones", () => {
    const counts = groupBy(shops, ({ industry }) => industry.slug);
    for (const { slug } of taxonomy.industries) expect(counts.get(slug)?.length).toBe(shopCountByIndustry[slug]);
    expect(shopCountByIndustry.toys).toBeGreaterThan((shopCountByIndustry["clocks-watches"] ?? 0) * 2);
  });

  test("gives each shop a unique name in every language, a unique handle and booths of its own", () => {
    for (const locale of locales) expect(new Set(shops.map(({ names }) => names[locale])).size).toBe(shops.length);
    expect(new Set(shops.map(({ handle }) => handle)).size).toBe(shops.length);
    const places = shops.flatMap(({ booths }) => booths.map(boothKey));
    expect(new Set(places).size).toBe(places.length);
    for (const { handle } of shops) expect(handle).toMatch(/^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$/);
  });

  test("places each shop on its industry's floor, with all its booths in one street", () => {
    for (const { booths, industry } of shops) {
      const [first] = booths;
      for (const { districtCode, floor, area, street } of booths)
        expect([districtCode, floor, area, street]).toEqual([
          industry.district,
          industry.floor,
          first?.area,
          first?.street,
        ]);
    }
  });

  test("has a shop for every category", () => {
    const lines = new Set(shops.flatMap((shop) => shop.lines));
    const all = taxonomy.industries.flatMap(({ categories }) => categories.map(({ slug }) => slug));
    expect(all.filter((slug) => !lines.has(slug))).toEqual([]);
  });

  test("has more than 300 generated names, each with a different sound", () => {
    expect(new Set(pairedNames.map(({ pinyin }) => pinyin)).size).toBe(pairedNames.length);
    expect(pairedNames.length).toBeGreaterThan(300);
  });
});

describe("the signs", () => {
  test("exist for all 300 shops, in Chinese and English, with the number of the booth", () => {
    const all = signs();
    expect(all).toHaveLength(300);
    expect(signs()).toEqual(all);
    for (const { zh, en, booth } of all) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[\p{Script=Latin} &']+$/u);
      expect(booth).toMatch(/^(D\d|IPM) \dF [A-Z0-9-]+$/);
    }
  });
});
