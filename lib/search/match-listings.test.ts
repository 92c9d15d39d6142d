import fc from "fast-check";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { type Locale, locales } from "../i18n/locale";
import { bruteForce } from "./brute-force.fixture";
import { inFilledMarket, vocabulary } from "./filled-market.fixture";
import { type Limits, limits } from "./limits";
import { matchListings } from "./match-listings";
import { rankedIds } from "./ranked-ids.fixture";
import { maxSortedByMoqOrDays, type SearchQuery } from "./search-query";

const [category, industry] = [101, 1];
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });
const queries = (locale: Locale) =>
  fc.record({
    locale: fc.constant(locale),
    words: fc.option(
      fc.subarray([...vocabulary[locale]], { minLength: 1 }).map((words) => words.join(" ")),
      { nil: undefined },
    ),
    categoryId: maybe(fc.constantFrom(category, category + 1, industry)),
    quantity: maybe(fc.constantFrom(1, 100, 2_400, 50_000)),
    priceFrom: maybe(fc.integer({ min: 0, max: 4_000 })),
    priceTo: maybe(fc.integer({ min: 500, max: 8_000 })),
    moq: maybe(fc.constantFrom(10, 50, 100, 500)),
    days: maybe(fc.constantFrom(3, 7, 15, 30)),
    isVerified: maybe(fc.constant(true)),
    hasFactory: maybe(fc.constant(true)),
    language: maybe(fc.constantFrom(...locales)),
    districtCode: maybe(fc.constantFrom("D1", "D2", "D3")),
    values: maybe(fc.constantFrom([90_001], [90_004])),
    sort: fc.constantFrom("relevance", "newest", "price", "trending") as fc.Arbitrary<SearchQuery["sort"]>,
    page: fc.constantFrom(1, 1, 1, 2, 5),
  });

/** A word or a category by price from a minimum on, which reads ranges of prices instead of walking to the minimum. */
const pricedFrom = fc.record({
  locale: fc.constant("en" as const),
  words: fc.constantFrom(vocabulary.en[0], vocabulary.en[1], undefined),
  categoryId: fc.constantFrom(category, undefined),
  quantity: fc.constantFrom(undefined, 20, 2_400),
  priceFrom: fc.integer({ min: 1, max: 6_000 }),
  sort: fc.constant("price" as const),
  page: fc.constantFrom(1, 2),
});

test(
  "the matches and their order equal those of reading all rows, for 25 queries in each of eight languages",
  () =>
    inFilledMarket(async (tx: Db) => {
      let met = 0;
      const variants: Limits[] = [
        limits,
        { farthest: 5_000, farthestForWords: 5_000, sortable: 3_200, sortableByHeat: 3_200, together: 0 },
        { farthest: 100, farthestForWords: 100, sortable: 40, sortableByHeat: 40, together: 0 },
        { farthest: 100, farthestForWords: 100, sortable: 1_000_000, sortableByHeat: 1_000_000, together: 0 },
      ];
      for (const locale of locales)
        for (const query of fc.sample(queries(locale), { numRuns: 25, seed: 56 + locales.indexOf(locale) })) {
          const truth = await bruteForce(query, tx);
          const match = await matchListings(query, tx);
          for (const limit of variants)
            expect({ query, limit, ids: await rankedIds(await matchListings(query, tx, limit), tx) }).toEqual({
              query,
              limit,
              ids: truth.ids,
            });
          const { total = 0, isAbout, tokens = new Map<number, number>() } = match?.counts ?? {};
          expect(Math.max(0, ...tokens.values()), JSON.stringify(query)).toBeLessThanOrEqual(total);
          if (truth.total < 1_000)
            expect({ query, total, isAbout: isAbout ?? false }).toEqual({ query, total: truth.total, isAbout: false });
          else expect(Math.abs(total - truth.total) / truth.total, JSON.stringify(query)).toBeLessThan(0.15);
          met += Number(truth.ids.length > 0);
        }
      expect(met).toBeGreaterThan(80);
      for (const query of fc.sample(pricedFrom, { numRuns: 60, seed: 56 }))
        for (const limit of variants.slice(0, 3))
          expect({ query, limit, ids: await rankedIds(await matchListings(query, tx, limit), tx) }).toEqual({
            query,
            limit,
            ids: (await bruteForce(query, tx)).ids,
          });
    }),
  240_000,
);

test(
  "lists of up to 1,600 matches are sorted by MOQ or lead time, the lowest first",
  () =>
    inFilledMarket(async (tx: Db) => {
      let met = 0;
      for (const query of fc.sample(queries("en"), { numRuns: 60, seed: 31 }))
        for (const sort of ["moq", "days"] as const) {
          const sorted = { ...query, categoryId: query.categoryId ?? category, sort };
          const truth = await bruteForce(sorted, tx);
          if (truth.total > maxSortedByMoqOrDays) continue;
          for (const within of [limits, { ...limits, together: 0 }])
            expect({ sorted, ids: await rankedIds(await matchListings(sorted, tx, within), tx) }).toEqual({
              sorted,
              ids: truth.ids,
            });
          met += Number(truth.ids.length > 0);
        }
      expect(met).toBeGreaterThan(20);
    }),
  240_000,
);
