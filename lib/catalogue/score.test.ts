import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ScoreFacts, scoreOf, weights } from "./score";

const count = fc.integer({ min: 0, max: 300 });
const facts: fc.Arbitrary<ScoreFacts> = fc.record({
  pictures: fc.integer({ min: 0, max: 9 }),
  title: count,
  description: count,
  languages: fc.integer({ min: 0, max: 8 }),
  attributes: fc.integer({ min: 0, max: 12 }),
  hasCategory: fc.boolean(),
  categoryAttributes: fc.integer({ min: 0, max: 12 }),
  tiers: fc.integer({ min: 0, max: 6 }),
  leadTimes: fc.integer({ min: 0, max: 4 }),
  packing: fc.integer({ min: 0, max: 6 }),
  customisations: fc.integer({ min: 0, max: 6 }),
  certificates: fc.integer({ min: 0, max: 12 }),
  hasSku: fc.boolean(),
});
const nothing: ScoreFacts = {
  ...{ pictures: 0, title: 0, description: 0, languages: 0, attributes: 0, hasCategory: false, categoryAttributes: 6 },
  ...{ tiers: 0, leadTimes: 0, packing: 0, customisations: 0, certificates: 0, hasSku: false },
};
const everything: ScoreFacts = {
  ...{
    pictures: 9,
    title: 40,
    description: 300,
    languages: 8,
    attributes: 6,
    hasCategory: true,
    categoryAttributes: 6,
  },
  ...{ tiers: 3, leadTimes: 1, packing: 6, customisations: 1, certificates: 1, hasSku: true },
};

describe("the score of a listing", () => {
  test("ranges from 0 to 100", () => {
    expect(Object.values(weights).reduce((sum, each) => sum + each)).toBe(100);
    expect(scoreOf(nothing).total).toBe(0);
    expect(scoreOf(everything)).toEqual({ total: 100, gaps: [] });
  });

  test("stays within its bounds, and its gaps add up to the missing points", () => {
    fc.assert(
      fc.property(facts, (sample) => {
        const { total, gaps } = scoreOf(sample);
        expect(Number.isInteger(total)).toBe(true);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total + gaps.reduce((sum, { points }) => sum + points, 0)).toBe(100);
      }),
    );
  });

  test("never falls when a shop enters more", () => {
    const grows = fc.constantFrom(
      ...(Object.keys(nothing) as (keyof ScoreFacts)[]).filter((key) => key !== "categoryAttributes"),
    );
    fc.assert(
      fc.property(facts, grows, fc.integer({ min: 1, max: 9 }), (sample, key, by) => {
        const value = sample[key];
        const more = { ...sample, [key]: typeof value === "boolean" ? true : value + by };
        expect(scoreOf(more).total).toBeGreaterThanOrEqual(scoreOf(sample).total);
      }),
    );
  });
});
