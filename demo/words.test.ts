import { describe, expect, test } from "vitest";
import { taxonomy } from "../db/reference/taxonomy";
import { locales } from "../lib/i18n/locale";
import { agesOf } from "./ages";
import { makeDesign } from "./designs";
import { faceAt, facesOf } from "./faces";
import { chanceOf } from "./random";
import { offers, phraseOf, phrases, sentences, type Trade, trades } from "./words";

const now = new Date("2026-11-25T02:00:00Z");
const industries = taxonomy.industries.map(({ slug }) => slug);
const ofIndustry = (slug: string): Trade[] => trades.filter(({ industry }) => industry.slug === slug);
const countDistinct = <Item>(lists: Item[][]) => new Set(lists.flat()).size;

describe("the words of an industry", () => {
  test.each(industries)("include ten or more features, uses and sentences, and twenty nouns: %s", (slug) => {
    const own = ofIndustry(slug);
    expect(countDistinct(own.map(({ nouns }) => nouns.map(({ names }) => names.en)))).toBeGreaterThanOrEqual(20);
    expect(countDistinct(own.map(({ featureIds }) => featureIds)) + offers.length).toBeGreaterThanOrEqual(10);
    expect(countDistinct(own.map(({ uses }) => uses))).toBeGreaterThanOrEqual(10);
    expect(countDistinct(own.map((trade) => trade.sentences.map(({ en }) => en)))).toBeGreaterThanOrEqual(10);
    expect(sentences.packing.length).toBeGreaterThanOrEqual(10);
  });

  test("are in exactly one group of industries", () => {
    const grouped = Object.values(sentences.groups).flatMap((group) => group.industries);
    expect([...grouped].sort()).toEqual([...industries].sort());
  });

  test("have a phrase in eight languages for every id", () => {
    for (const { materials, colors, packing, uses, nouns } of trades)
      for (const id of [materials, colors, packing, uses, ...nouns.map((noun) => noun.materials ?? [])].flat())
        expect(Object.keys(phraseOf(id)).sort()).toEqual([...locales].sort());
    for (const texts of Object.values(phrases)) for (const locale of locales) expect(texts[locale]).toBeTruthy();
  });
});

const seeds = Array.from({ length: 12 }, (_, index) => `seed ${index}`);
const makesOf = (trade: Trade) =>
  seeds.map((seed, index) => {
    const faces = facesOf(trade);
    const request = { trade, status: "published", hasFactory: true, currency: "CNY", age: 1, now, own: [] } as const;
    const face = faceAt(faces, index);
    return makeDesign({ ...request, face, taken: new Set<string>() }, chanceOf(seed, trade.category.slug)).make;
  });

describe("a design of any seed", () => {
  test("combines only phrases that its noun or category allows", () => {
    for (const trade of trades)
      for (const make of makesOf(trade)) {
        const noun = trade.nouns.find(({ names }) => names.en === make?.noun.en);
        const english = (ids: readonly string[]) => ids.map((id) => phraseOf(id).en);
        if (make?.material) expect(english(noun?.materials ?? trade.materials)).toContain(make.material.en);
        expect(english(noun?.uses ?? trade.uses)).toContain(make?.use.en);
        const allowed = (noun?.features ?? trade.featureIds).map((id) => trade.features[id]?.en);
        for (const feature of make?.features ?? []) expect(allowed).toContain(feature.en);
      }
  });

  test("never gives audio glasses a feature of camera glasses", () => {
    const [smart] = trades.filter(({ category }) => category.slug === "smart-glasses");
    for (const { names, features = smart?.featureIds ?? [] } of smart?.nouns ?? []) {
      const text = features.map((id) => smart?.features[id]?.en ?? "").join(", ");
      if (/audio|music|sound/i.test(names.en)) expect(text).not.toMatch(/camera|stabilisation|night vision/i);
    }
  });
});

describe("the ages of a category's designs", () => {
  test("are ordered from the newest, one in four being of the last fortnight", () => {
    const ages = agesOf(400, { turn: () => 3, now }, chanceOf("ages"));
    expect(ages).toEqual([...ages].sort((one, other) => one - other));
    const fresh = ages.filter((age) => age < 14 * 86_400_000).length;
    expect(fresh).toBeGreaterThanOrEqual(90);
    expect(fresh).toBeLessThanOrEqual(108);
  });
});
