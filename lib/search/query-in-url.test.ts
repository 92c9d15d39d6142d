import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchParameters } from "../http/list-parameters";
import { paths } from "../http/paths";
import { parseSearchQuery } from "./parse-search-query";
import { convertQuery, toSearchQuery } from "./price-filter";
import { isNarrowed, type QueryInUrl, toSearchParameters } from "./query-in-url";

const rates = {
  perUsd: { USD: 1, CNY: 7, EUR: 0.9, BRL: 5, MXN: 18, ZAR: 17, RUB: 80, PKR: 280 },
  asOf: "2026-11-20",
};
const read = (search: string, locale: "en" | "zh" = "en") =>
  parseSearchQuery(locale, Object.fromEntries(new URLSearchParams(search)));

const full: QueryInUrl = {
  locale: "en",
  words: "plush horse",
  categoryId: 101,
  quantity: 500,
  min: 50,
  max: 1250,
  moq: 300,
  days: 7,
  isVerified: true,
  hasFactory: true,
  language: "pt-br",
  districtCode: "D1",
  values: [12, 40],
  sort: "newest",
  currency: "EUR",
  page: 3,
};
const fullAddress =
  "/en/search?q=plush+horse&in=101&qty=500&min=0.5&max=12.5&moq=300&days=7&verified=1&factory=1&speaks=pt-br&district=d1&attr=12.40&sort=newest&currency=EUR&page=3";

describe("a search query in a URL", () => {
  test("is formatted to one URL and parsed from it", () => {
    const address = paths.search("en", toSearchParameters(full));
    expect(address).toBe(fullAddress);
    expect(read(address.split("?")[1] ?? "")).toEqual(full);
  });

  test("has no parameters for defaults", () => {
    expect(paths.search("en", toSearchParameters(read("q=&min=&max=&sort=relevance&page=1&verified=0")))).toBe(
      "/en/search",
    );
  });

  test("is parsed from the search parameters only", () => {
    const names = new Set<string>();
    const given = new Proxy({}, { get: (_, name) => void names.add(String(name)) });
    parseSearchQuery("en", given);
    expect([...names].sort()).toEqual([...searchParameters].sort());
  });

  test.each<[string, Partial<QueryInUrl>]>([
    ["qty=2,400", { quantity: 2400 }],
    ["qty=%D9%A5%D9%A0%D9%A0", { quantity: 500 }],
    ["qty=0", {}],
    ["qty=-5", {}],
    ["qty=1.5", {}],
    ["qty=999999999", { quantity: 10_000_000 }],
    ["qty=99999999999999999999", {}],
    ["min=3&max=1", { min: 100, max: 300 }],
    ["min=1,5", { min: 150 }],
    ["min=0&max=x", {}],
    ["max=99999999999999", { max: 1_000_000_000 }],
    ["moq=0&days=0", { days: 0 }],
    ["days=9999", { days: 365 }],
    ["verified=yes&factory=true", {}],
    ["speaks=de", {}],
    ["speaks=ur", { language: "ur" }],
    ["district=ipm", { districtCode: "IPM" }],
    ["district=x9", {}],
    ["district=__proto__", {}],
    ["attr=40.12.12.x.0..9999999999", { values: [12, 40] }],
    ["attr=1.2.3.4.5.6.7.8", { values: [1, 2, 3, 4, 5, 6] }],
    ["in=101.102", { categoryId: 101 }],
    ["in=x", {}],
    ["sort=cheapest", {}],
    ["currency=eur", { currency: "EUR" }],
    ["currency=usd", {}],
    ["currency=GBP", {}],
    ["page=02", { page: 0 }],
    ["page=x", { page: 0 }],
  ])("is parsed leniently from %s", (search, expected) => {
    expect(read(search)).toEqual({ locale: "en", page: 1, ...expected });
  });

  test("keeps 120 characters of the words and no half emoji", () => {
    expect(read(`q=${"x".repeat(500)}`).words).toHaveLength(120);
    expect(read(`q=${encodeURIComponent(`${"x".repeat(119)}🐴🐴`)}`).words).toBe(`${"x".repeat(119)}🐴`);
    expect(read("q=%20%00%E2%80%AE").words).toBeUndefined();
  });

  test("without words is not taken as typed", () => {
    expect(parseSearchQuery("en", { exact: "1" }).isAsTyped).toBeUndefined();
    expect(parseSearchQuery("en", { q: "horse", exact: "1" }).isAsTyped).toBe(true);
  });

  test("is parsed from any parameters, and its URL parses to the same query", () => {
    const values = fc.record(
      Object.fromEntries(
        searchParameters.map((name) => [name, fc.oneof(fc.string({ unit: "binary" }), fc.nat().map(String))]),
      ),
    );
    fc.assert(
      fc.property(values, (given) => {
        const query = parseSearchQuery("en", given);
        const again = read(paths.search("en", toSearchParameters(query)).split("?")[1] ?? "");
        expect(again).toEqual({ ...query, page: query.page || 1 });
      }),
    );
  });
});

describe("a price", () => {
  const shown = (fen: number) => Math.round((fen / 7) * 1);

  test("in dollars matches exactly the prices that are shown as it", () => {
    const { priceFrom = 0, priceTo = 0 } = toSearchQuery({ locale: "en", page: 1, min: 150, max: 150 }, rates);
    for (let fen = 1000; fen < 1100; fen++)
      expect([fen, fen >= priceFrom && fen <= priceTo]).toEqual([fen, shown(fen) === 150]);
  });

  test("in yuan is not converted, and the largest fits the column", () => {
    expect(toSearchQuery({ locale: "zh", page: 1, min: 150, max: 300 }, rates)).toMatchObject({
      priceFrom: 150,
      priceTo: 300,
    });
    expect(toSearchQuery({ locale: "en", page: 1, max: 1_000_000_000 }, rates).priceTo).toBeLessThan(2 ** 31);
  });

  test("is converted to the currency of another language", () => {
    const query: QueryInUrl = { locale: "en", page: 2, min: 100, days: 7 };
    expect(convertQuery({ locale: "zh" }, query, rates)).toEqual({ locale: "zh", page: 2, min: 700, days: 7 });
    expect(convertQuery({ locale: "zh" }, { ...query, min: 90, currency: "EUR" }, rates)).toMatchObject({ min: 700 });
  });

  test("is in the selected currency, and converted to another one", () => {
    const query: QueryInUrl = { locale: "en", page: 1, min: 90, currency: "EUR" };
    expect(toSearchQuery(query, rates).priceFrom).toBe(
      toSearchQuery({ locale: "fr", page: 1, min: 90 }, rates).priceFrom,
    );
    expect(convertQuery({ locale: "en", currency: "BRL" }, query, rates)).toMatchObject({ min: 500, currency: "BRL" });
    expect(convertQuery({ locale: "en" }, query, rates)).toEqual({ locale: "en", page: 1, min: 100 });
  });
});

test("filters and sorts narrow a list; a quantity, a currency and a page do not", () => {
  expect(isNarrowed(read("qty=500&page=2&q=horse&in=1&currency=EUR"))).toBe(false);
  for (const narrow of [
    "min=1",
    "max=1",
    "moq=9",
    "days=0",
    "verified=1",
    "factory=1",
    "speaks=fr",
    "district=d1",
    "attr=4",
    "sort=price",
  ])
    expect([narrow, isNarrowed(read(narrow))]).toEqual([narrow, true]);
});
