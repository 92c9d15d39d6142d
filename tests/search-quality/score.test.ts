import { describe, expect, test } from "vitest";
import { type Found, type Score, scorePage, summarizeScores } from "./score";

const umbrellas = { categories: new Set(["folding-umbrellas", "golf-umbrellas"]) };

/** Returns a page from one character per result: f and g are umbrellas, x is something else. */
const pageOf = (results: string): Found[] => {
  const categories: Record<string, string> = { f: "folding-umbrellas", g: "golf-umbrellas" };
  return [...results].map((each) => ({ category: categories[each] ?? "raincoats", title: `Design ${each}` }));
};

describe("scoring a page", () => {
  test.each([
    ["ffffffff", "all results are right"],
    ["gfgfxxxx", "four of the first eight results are right, in several categories"],
    ["f", "the only result is right"],
    ["fx", "half of a short page is right"],
    ["fxfxfxfxxxxxxxxxxxxxxxxx", "results after the eighth are wrong"],
  ])("calls %s good: %s", (results) => {
    expect(scorePage(umbrellas, pageOf(results), 20).isGood).toBe(true);
  });

  test.each([
    ["", "it is empty"],
    ["xfffffff", "the first result is wrong"],
    ["fffxxxxx", "three of the first eight results are right"],
    ["fxx", "a third of a short page is right"],
    ["fxxxxxxxffffffff", "the right results come after the eighth"],
  ])("does not call %s good: %s", (results) => {
    expect(scorePage(umbrellas, pageOf(results), 20).isGood).toBe(false);
  });

  test.each([
    ["fffxxxxx", 3, true],
    ["fxfxxxxx", 3, true],
    ["fxxfffff", 3, false],
    ["ffxxxxxx", 9, false],
  ])("compares %s with the %i right listings of the market: %s", (results, available, isGood) => {
    expect(scorePage(umbrellas, pageOf(results), available).isGood).toBe(isGood);
  });

  test.each([
    ["", 0],
    ["xxx", 0],
    ["fxx", 1],
    ["xg", 1 / 2],
    ["xxxxxxxxxf", 1 / 10],
  ])("takes the reciprocal rank of the first right result of %s", (results, expected) => {
    expect(scorePage(umbrellas, pageOf(results), 20).reciprocalRank).toBe(expected);
  });

  test("separates an empty page from one with wrong results only", () => {
    expect(scorePage(umbrellas, pageOf(""), 20).isEmpty).toBe(true);
    expect(scorePage(umbrellas, pageOf("x"), 20).isEmpty).toBe(false);
  });

  test("requires the English title to match, if the question has a pattern", () => {
    const question = { ...umbrellas, title: /design f/i };
    expect(scorePage(question, pageOf("gf"), 20)).toEqual({ isGood: false, isEmpty: false, reciprocalRank: 1 / 2 });
    expect(scorePage(question, pageOf("fg"), 20)).toEqual({ isGood: true, isEmpty: false, reciprocalRank: 1 });
  });
});

describe("summarizing scores", () => {
  test("returns shares and the mean reciprocal rank", () => {
    const scores: Score[] = [
      { isGood: true, isEmpty: false, reciprocalRank: 1 },
      { isGood: false, isEmpty: false, reciprocalRank: 1 / 2 },
      { isGood: false, isEmpty: true, reciprocalRank: 0 },
      { isGood: false, isEmpty: false, reciprocalRank: 0 },
    ];
    expect(summarizeScores(scores)).toEqual({ questions: 4, good: 0.25, empty: 0.25, reciprocalRank: 0.375 });
  });

  test("returns zeros without scores", () => {
    expect(summarizeScores([])).toEqual({ questions: 0, good: 0, empty: 0, reciprocalRank: 0 });
  });
});
