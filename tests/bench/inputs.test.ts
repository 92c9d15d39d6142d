import { describe, expect, test } from "vitest";
import { chanceOf } from "@/demo/random";
import { drawFilters } from "./filters";
import { drawPages } from "./pages";
import { drawTypo, wordsOf } from "./search-texts";

const titles = { en: "Crying horse plush toy", zh: "哭哭马毛绒玩具" };
const design = { id: 71, titles, slugs: { en: "crying-horse" }, shopId: 1, shopHandle: "happy", categoryId: 9 };
const inputs = {
  listings: 1,
  designs: [{ ...design, industryId: 1 }],
  categories: [{ id: 9, slug: "plush", count: 30 }],
  frequentWord: "toy",
};

describe("search texts and filters", () => {
  test("are drawn from the words of titles", () => {
    expect(wordsOf(titles.en, "en")).toEqual(["crying", "horse", "plush"]);
    expect(wordsOf(titles.zh, "zh")).toEqual(["哭哭", "马毛", "绒玩"]);
  });

  test("may contain a typo", () => {
    expect(["cyring", "criyng", "cryign", "crynig"]).toContain(drawTypo(inputs, chanceOf("typo")).words);
  });

  test("have the requested number of different filters, out of those the page offers", () => {
    const none = { categories: [], moq: [], days: [], factory: 0, languages: [], districts: [], attributes: [] };
    const facets = { ...none, verified: 3, moq: [{ moq: 100, count: 5 }] };
    expect(Object.keys(drawFilters(facets, 3, chanceOf("three"))).sort()).toEqual(
      ["isVerified", "moq", "priceFrom", "priceTo"].sort(),
    );
    expect(drawFilters(facets, 1, chanceOf("one"))).toEqual(drawFilters(facets, 1, chanceOf("one")));
  });
});

test("pages are drawn at their own addresses, each once", () => {
  const drawn = drawPages(
    { ...inputs, designs: [{ ...design, titles: allTitles(), industryId: 1 }] },
    chanceOf("pages"),
  );
  expect(drawn.listing).toHaveLength(8);
  expect(drawn.listing).toContain("/fr/p/crying-horse-1z");
  expect(drawn.category).toHaveLength(16);
  expect(drawn.category).toContain("/ar/c/plush-9?page=2");
  expect(new Set(drawn.search).size).toBe(drawn.search.length);
});

/** Titles in every language, so that each has words to search for. */
function allTitles() {
  const word = "horse plush toy";
  return { en: word, zh: titles.zh, es: word, "pt-br": word, ru: word, ar: word, ur: word, fr: word };
}
