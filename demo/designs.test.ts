import { describe, expect, test } from "vitest";
import { taxonomy } from "../db/reference/taxonomy";
import { locales } from "../lib/i18n/locale";
import { groupBy, market, now, published } from "./sample-market";
import { storyShops } from "./story";
import { phraseOf, trades } from "./words";

const textsOf = groupBy(market.listingTexts, ({ listingId }) => listingId);

describe("the texts of a published design", () => {
  test("are there in eight languages, long enough to be read and with a slug", () => {
    for (const { id } of published) {
      const texts = textsOf.get(id ?? 0) ?? [];
      expect(texts.map(({ locale }) => locale).sort()).toEqual([...locales].sort());
      for (const { title, description, slug } of texts) {
        expect(title.length).toBeLessThanOrEqual(200);
        expect(description?.length).toBeGreaterThan(15);
        expect(slug).toMatch(/^[a-z0-9-]{1,60}$/);
      }
    }
  });

  test("leave no placeholder, no id and no gap behind", () => {
    const all = market.listingTexts.flatMap(({ title, description }) => [title, description ?? ""]);
    const stories = market.shops.flatMap(({ stories }) => Object.values(stories ?? {}));
    expect([...all, ...stories].filter((text) => /[{}]|undefined|\bv-|\bu-[a-z]|, ,|،\s*،|\s{2}/.test(text))).toEqual(
      [],
    );
  });

  test("share their title with no other design in any language", () => {
    for (const locale of locales) {
      const titles = market.listingTexts.filter((text) => text.locale === locale).map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test("are written in the letters of their language", () => {
    const letters = { zh: /[一-鿿]/, ru: /[а-яё]/i, ar: /[\u0600-\u06ff]/, ur: /[\u0600-\u06ff]/ };
    for (const [locale, letter] of Object.entries(letters))
      expect(market.listingTexts.filter((text) => text.locale === locale && !letter.test(text.title))).toEqual([]);
  });
});

describe("the terms of a design", () => {
  test("start at the MOQ, with starts that rise and prices that fall", () => {
    for (const tiers of groupBy(market.priceTiers, ({ listingId }) => listingId).values()) {
      expect(tiers.length).toBeLessThanOrEqual(6);
      tiers.forEach((tier, index) => {
        const before = tiers[index - 1];
        if (!before) return;
        expect(tier.fromQuantity).toBeGreaterThan(before.fromQuantity);
        expect(tier.unitPrice).toBeLessThan(before.unitPrice);
      });
    }
  });

  test("promise no fewer days for more pieces", () => {
    for (const steps of groupBy(market.leadTimes, ({ listingId }) => listingId).values())
      steps.forEach((step, index) => {
        const before = steps[index - 1];
        if (before) expect(step.workingDays).toBeGreaterThanOrEqual(before.workingDays);
      });
  });

  test("fill cartons whose weight and size a porter believes", () => {
    for (const listing of market.listings) {
      const { grossGrams, netGrams, cartonLength, cartonWidth, cartonHeight, piecesPerCarton } = listing;
      const cubicMetres = ((cartonLength ?? 0) * (cartonWidth ?? 0) * (cartonHeight ?? 0)) / 1e6;
      expect(grossGrams).toBeGreaterThanOrEqual(netGrams ?? 0);
      expect(cubicMetres).toBeGreaterThan(0.0005);
      expect(cubicMetres).toBeLessThan(1.2);
      if ((piecesPerCarton ?? 0) > 1) expect(grossGrams).toBeLessThanOrEqual(30_000);
    }
  });

  test("name only attributes their category knows", () => {
    const codes = new Map(
      taxonomy.industries.flatMap(({ categories }) => categories).map((each) => [each.id, each.attributes]),
    );
    for (const { categoryId, attributes } of market.listings)
      expect(Object.keys(attributes ?? {}).filter((code) => !codes.get(categoryId)?.includes(code))).toEqual([]);
  });
});

describe("the words", () => {
  test("give every category nouns, and designs only the materials its allow-lists name", () => {
    const told = new Set(storyShops(now).flatMap(({ designs }) => designs.map(({ sku }) => sku)));
    const byCategory = new Map(trades.map((trade) => [trade.category.id, trade]));
    for (const { category, nouns } of trades) expect(nouns.length, category.slug).toBeGreaterThan(0);
    for (const { categoryId, attributes, sku } of market.listings) {
      const trade = byCategory.get(categoryId);
      if (!trade || !attributes?.material || told.has(sku ?? "")) continue;
      const allowed = [trade.materials, ...trade.nouns.map(({ materials }) => materials ?? [])].flat();
      expect(allowed.map((id) => phraseOf(id).en)).toContain(attributes.material.en);
    }
  });
});
