import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { paths } from "@/lib/http/paths";
import { type Locale, locales } from "@/lib/i18n/locale";
import { type QueryInUrl, toSearchParameters } from "@/lib/search/query-in-url";
import type { Facets } from "@/lib/search/search-query";
import { listActiveFilters } from "./active-filters";
import { FilterChips } from "./filter-chips";
import { listFilterRemovals } from "./filter-removals";
import { Filters } from "./filters";
import { formatTotal } from "./format-total";
import { countFilters, type ListFilters } from "./list-filters";
import { Sorts } from "./sorts";

const facets: Facets = {
  categories: [],
  moq: [{ moq: 100, count: 31 }],
  days: [
    { days: 7, count: 22_310 },
    { days: 15, count: 36_001 },
  ],
  verified: 30_114,
  factory: 0,
  languages: [{ locale: "pt-br", count: 2_406 }],
  districts: [{ code: "D1", count: 35_920 }],
  attributes: [{ code: "material", name: "Material", values: [{ id: 12, name: "Cotton", count: 7 }] }],
};
const category = { id: 101, slug: "plush-toys" };
const hrefOf = (query: QueryInUrl) => paths.category(query.locale, category, query.page, toSearchParameters(query));
const listFiltersFor = (query: Partial<QueryInUrl> = {}, more: Partial<ListFilters> = {}): ListFilters => {
  const { locale = "en" } = query;
  return {
    locale,
    query: { locale, page: 1, ...query },
    facets,
    valueNames: new Map([[40, "Bells"]]),
    hrefOf,
    ...more,
  };
};
const form = (listFilters: ListFilters) => renderToStaticMarkup(<Filters {...listFilters} />);
const text = (markup: string) => markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("the filters", () => {
  test("are one form without links, and each choice shows its number of listings", () => {
    const html = form(listFiltersFor());
    expect(html).not.toContain("<a ");
    expect(html.match(/<form/g)).toHaveLength(1);
    expect(html).toContain('action="/en/c/plush-toys-2t"');
    expect(text(html)).toContain("7 working days 22,310 15 working days 36,001");
    expect(text(html)).toContain("Verified booth 30,114");
    expect(text(html)).not.toContain("Own factory");
    expect(text(html)).not.toContain("Any 7");
  });

  test("show a chosen value even if no result has it, with a choice that removes it", () => {
    const html = form(
      listFiltersFor({ days: 3, districtCode: "D5", values: [40], sort: "price", quantity: 2400, min: 150 }),
    );
    expect(html).toMatch(/name="days" checked="" value="3"|name="days" value="3" checked=""/);
    expect(html).toMatch(/name="days"[^>]*value=""/);
    expect(text(html)).toContain("District 5");
    expect(html).toMatch(/<option value="40" selected="">Bells/);
    expect(html).toContain('type="hidden" name="sort" value="price"');
    expect(html).toContain('value="2,400"');
    expect(html).toContain('value="1.5"');
  });

  test("preserve the words of a search, and offer its industries", () => {
    const listFilters = listFiltersFor(
      { words: "horse" },
      { isSearch: true, facets: { ...facets, categories: [{ id: 1, count: 9 }] } },
    );
    const html = form(listFilters);
    expect(html).toContain('type="hidden" name="q" value="horse"');
    expect(text(html)).toContain("Industry Toys 9");
    const chosen = text(form(listFiltersFor({ categoryId: 101 }, { isSearch: true })));
    expect(chosen).toContain("All industries All of Toys Plush Toys");
  });

  test("label every field, in each language", () => {
    for (const locale of locales) {
      const html = form(listFiltersFor({ locale }));
      for (const [, id] of html.matchAll(/<label for="([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
      for (const [input] of html.matchAll(/<input[^>]*inputMode[^>]*>/gi))
        expect(input).toMatch(/aria-label=|id="need"/);
    }
  });
});

describe("chips", () => {
  const query: Partial<QueryInUrl> = {
    days: 7,
    isVerified: true,
    min: 100,
    max: 300,
    values: [40],
    quantity: 500,
    sort: "newest",
  };

  test("show every filter and link to the list without it", () => {
    const filters = listActiveFilters(listFiltersFor(query));
    expect(filters.map(({ label }) => label)).toEqual([
      "Leaves within 7 working days",
      "US$1.00 – 3.00",
      "Verified booth",
      "Bells",
    ]);
    expect(countFilters(listFiltersFor(query).query)).toBe(filters.length);
    expect(filters.map((each) => hrefOf(each.query))).toContain(
      "/en/c/plush-toys-2t?qty=500&min=1&max=3&verified=1&attr=40&sort=newest",
    );
    const html = renderToStaticMarkup(<FilterChips {...listFiltersFor(query)} />);
    expect(html.match(/rel="nofollow"/g)).toHaveLength(5);
    expect(html).toContain('href="/en/c/plush-toys-2t?qty=500&amp;sort=newest"');
  });

  test("are absent without a filter", () => {
    expect(renderToStaticMarkup(<FilterChips {...listFiltersFor({ quantity: 500, sort: "price" })} />)).toBe("");
  });

  test("describe ready goods, a one-sided price range and an industry in each language", () => {
    const labelsIn = (locale: Locale) =>
      listActiveFilters(
        listFiltersFor({ locale, days: 0, max: 300, language: "ur", categoryId: 1 }, { isSearch: true }),
      ).map((each) => each.label);
    for (const locale of locales) expect(new Set(labelsIn(locale)).size).toBe(4);
    expect(labelsIn("en")).toEqual(["Toys", "In stock", "Up to US$3.00", "Speaks Urdu"]);
  });
});

describe("an empty list", () => {
  test("offers to remove each filter, and all of them if there are several", () => {
    expect(listFilterRemovals(listFiltersFor({ days: 3 })).map(({ label }) => label)).toEqual([
      "Without “\u2068Leaves within 3 working days\u2069”",
    ]);
    expect(listFilterRemovals(listFiltersFor({ days: 3, isVerified: true })).map(({ query }) => hrefOf(query))).toEqual(
      ["/en/c/plush-toys-2t?verified=1", "/en/c/plush-toys-2t?days=3", "/en/c/plush-toys-2t"],
    );
  });
});

describe("sorts", () => {
  const sorts = (isIndexed: boolean, query: Partial<QueryInUrl> = {}) =>
    renderToStaticMarkup(<Sorts {...listFiltersFor(query)} isIndexed={isIndexed} />);

  test("are form buttons on indexed pages, links on others", () => {
    expect(sorts(true)).not.toContain("href");
    expect(sorts(true).match(/<button [^>]*form="narrow-down"[^>]*name="sort"/g)).toHaveLength(3);
    expect(sorts(false, { sort: "price", days: 7 })).not.toContain("<button");
  });

  test("by MOQ and lead time are offered for short lists of a category or of words", () => {
    const offers = (more: Partial<ListFilters>, query: Partial<QueryInUrl> = {}) =>
      renderToStaticMarkup(<Sorts {...listFiltersFor(query, more)} isIndexed={false} />).includes("Lead time");
    expect(offers({ total: 1_600 })).toBe(true);
    expect(offers({ total: 1_601 })).toBe(false);
    expect(offers({})).toBe(false);
    expect(offers({ total: 9, isSearch: true })).toBe(false);
    expect(offers({ total: 9, isSearch: true }, { words: "horse" })).toBe(true);
  });

  test("link to the first page in their order", () => {
    expect(sorts(false, { sort: "price", days: 7 })).toContain('href="/en/c/plush-toys-2t?days=7"');
  });
});

describe("a total", () => {
  test("is exact, or rounded to two digits if it is an estimate", () => {
    expect(formatTotal("en", { total: 1204, isAbout: false })).toBe("1,204 designs");
    expect(formatTotal("en", { total: 41_208, isAbout: true })).toBe("about 41,000 designs");
    expect(formatTotal("es", { total: 1_234_567, isAbout: true })).toBe("unos 1,200,000 modelos");
    expect(formatTotal("fr", { total: 996, isAbout: true })).toMatch(/^environ 1.000 modèles$/);
  });
});
