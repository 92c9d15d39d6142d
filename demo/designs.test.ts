import { describe, expect, test } from "vitest";
import { taxonomy } from "../db/reference/taxonomy";
import { locales } from "../lib/i18n/locale";
import { groupBy, market, now, published } from "./sample-market";
import { storyShops } from "./story";
import { phraseOf, trades } from "./words";

const textsOf = groupBy(market.listingTexts, ({ listingId }) => listingId);

describe("the texts of a published design", () => {
  test("exist in eight languages, each with a title, a description and a slug", () => {
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

  test("contain no placeholder, no phrase id and no empty part", () => {
    const all = market.listingTexts.flatMap(({ title, description }) => [title, description ?? ""]);
    const stories = market.shops.flatMap(({ stories }) => Object.values(stories ?? {}));
    expect([...all, ...stories].filter((text) => /[{}]|undefined|\bv-|\bu-[a-z]|, ,|،\s*،|\s{2}/.test(text))).toEqual(
      [],
    );
  });

  test("have a title that no other design has, in any language", () => {
    for (const locale of locales) {
      const titles = market.listingTexts.filter((text) => text.locale === locale).map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test("are written in the script of their language", () => {
    const letters = { zh: /[一-鿿]/, ru: /[а-яё]/i, ar: /[\u0600-\u06ff]/, ur: /[\u0600-\u06ff]/ };
    for (const [locale, letter] of Object.entries(letters))
      expect(market.listingTexts.filter((text) => text.locale === locale && !letter.test(text.title))).toEqual([]);
  });
});

describe("the terms of a design", () => {
  test("have at most six price tiers, with rising quantities and falling prices", () => {
    for (const tiers of groupBy(market.priceTiers, ({ listingId }) => listingId).values()) {
      expect(tiers.length).toBeLessThanOrEqual(6);
      tiers.forEach((tier, index) => {
        const previous = tiers[index - 1];
        if (!previous) return;
        expect(tier.fromQuantity).toBeGreaterThan(previous.fromQuantity);
        expect(tier.unitPrice).toBeLessThan(previous.unitPrice);
      });
    }
  });

  test("never promise fewer working days for more pieces", () => {
    for (const steps of groupBy(market.leadTimes, ({ listingId }) => listingId).values())
      steps.forEach((step, index) => {
        const previous = steps[index - 1];
        if (previous) expect(step.workingDays).toBeGreaterThanOrEqual(previous.workingDays);
      });
  });

  test("give cartons a plausible size and at most 30 kg", () => {
    for (const listing of market.listings) {
      const { grossGrams, netGrams, cartonLength, cartonWidth, cartonHeight, piecesPerCarton } = listing;
      const cubicMetres = ((cartonLength ?? 0) * (cartonWidth ?? 0) * (cartonHeight ?? 0)) / 1e6;
      expect(grossGrams).toBeGreaterThanOrEqual(netGrams ?? 0);
      expect(cubicMetres).toBeGreaterThan(0.0005);
      expect(cubicMetres).toBeLessThan(1.2);
      if ((piecesPerCarton ?? 0) > 1) expect(grossGrams).toBeLessThanOrEqual(30_000);
    }
  });

  test("have only attributes of their category", () => {
    const codes = new Map(
      taxonomy.industries.flatMap(({ categories }) => categories).map((each) => [each.id, each.attributes]),
    );
    for (const { categoryId, attributes } of market.listings)
      expect(Object.keys(attributes ?? {}).filter((code) => !codes.get(categoryId)?.includes(code))).toEqual([]);
  });
});

describe("the words of categories", () => {
  test("contain nouns for each category, and designs use only the materials it allows", () => {
    const storySkus = new Set(storyShops(now).flatMap(({ designs }) => designs.map(({ sku }) => sku)));
    const byCategory = new Map(trades.map((trade) => [trade.category.id, trade]));
    for (const { category, nouns } of trades) expect(nouns.length, category.slug).toBeGreaterThan(0);
    for (const { categoryId, attributes, sku } of market.listings) {
      const trade = byCategory.get(categoryId);
      if (!trade || !attributes?.material || storySkus.has(sku ?? "")) continue;
      const allowed = [trade.materials, ...trade.nouns.map(({ materials }) => materials ?? [])].flat();
      expect(allowed.map((id) => phraseOf(id).en)).toContain(attributes.material.en);
    }
  });
});
