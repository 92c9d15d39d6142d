import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { paths } from "@/lib/http/paths";
import { type QueryInUrl, toSearchParameters } from "@/lib/search/query-in-url";
import type { SearchResultPage } from "@/lib/search/search-results";
import { SearchDocument } from "./search-document";

const rates = {
  perUsd: { USD: 1, CNY: 7, EUR: 0.9, BRL: 5, MXN: 18, ZAR: 17, RUB: 80, PKR: 280 },
  asOf: "2026-11-20",
  shown: "USD" as const,
};
const none = {
  categories: [],
  moq: [],
  days: [],
  verified: 0,
  factory: 0,
  languages: [],
  districts: [],
  attributes: [],
};

function textOf(query: Partial<QueryInUrl>, found: Partial<SearchResultPage> = {}) {
  const listFilters = {
    locale: "en" as const,
    query: { locale: "en" as const, page: 1, ...query },
    facets: none,
    valueNames: new Map(),
    isSearch: true,
    hrefOf: (other: QueryInUrl) => paths.search("en", toSearchParameters(other)),
  };
  const page = { items: [], total: 41_208, isAbout: true, page: 1, pageCount: 40, facets: none, ...found };
  return renderToStaticMarkup(<SearchDocument narrowing={listFilters} found={page} rates={rates} waysOut={[]} />)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

describe("results", () => {
  test("name the corrected words if the original ones found nothing", () => {
    const text = textOf({ words: "plsh" }, { shownFor: "plush" });
    expect(text).toContain("Showing results for “plush” Nothing found for “plsh”");
  });

  test("show words, industry, quantity and the approximate total", () => {
    const text = textOf({ words: "horse", categoryId: 1, quantity: 2400 });
    expect(text).toContain("“horse” about 41,000 designs in Toys · for 2,400 pieces");
  });

  test("without words list all listings, or those of an industry", () => {
    expect(textOf({ quantity: 500 })).toContain("All designs about 41,000 designs");
    expect(textOf({ categoryId: 1 })).toMatch(/^ ?Toys about 41,000 designs/);
  });
});
