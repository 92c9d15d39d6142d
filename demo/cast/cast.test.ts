import { describe, expect, test } from "vitest";
import { taxonomy } from "../../db/reference/taxonomy";
import { locales } from "../../lib/i18n/locale";
import { groupBy } from "../group-by";
import { placeOf } from "./booths";
import { shopsIn } from "./census";
import { pairedNames } from "./names";
import { marketShops } from "./shops";
import { signs } from "./signs";

const shops = marketShops("cast", []);

describe("the cast", () => {
  test("has as many shops an industry as its census says, the large trades the most", () => {
    const counts = groupBy(shops, ({ industry }) => industry.slug);
    for (const { slug } of taxonomy.industries) expect(counts.get(slug)?.length).toBe(shopsIn[slug]);
    expect(shopsIn.toys).toBeGreaterThan((shopsIn["clocks-watches"] ?? 0) * 2);
  });

  test("gives each shop a name of its own in every language, a handle and a place", () => {
    for (const locale of locales) expect(new Set(shops.map(({ names }) => names[locale])).size).toBe(shops.length);
    expect(new Set(shops.map(({ handle }) => handle)).size).toBe(shops.length);
    const places = shops.flatMap(({ booths }) => booths.map(placeOf));
    expect(new Set(places).size).toBe(places.length);
    for (const { handle } of shops) expect(handle).toMatch(/^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$/);
  });

  test("stands where its industry is sold, neighbours side by side", () => {
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

  test("deals in every category", () => {
    const lines = new Set(shops.flatMap((shop) => shop.lines));
    const all = taxonomy.industries.flatMap(({ categories }) => categories.map(({ slug }) => slug));
    expect(all.filter((slug) => !lines.has(slug))).toEqual([]);
  });

  test("never runs out of names that sound alike in no two shops", () => {
    expect(new Set(pairedNames.map(({ pinyin }) => pinyin)).size).toBe(pairedNames.length);
    expect(pairedNames.length).toBeGreaterThan(300);
  });
});

describe("the signs", () => {
  test("hang over all 300 shops, in Chinese and English, with the plate of the booth", () => {
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
