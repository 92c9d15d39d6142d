import { type Locale, locales } from "../i18n/locale";
import type { SearchQuery } from "./search-query";

/**
 * Tokens of `listing_search.facets`, which `write_search_rows` (db/functions) sets. 1 to 99,999 are ids of
 * `facet_values`.
 */
export const token = {
  category: (id: number) => 100_000 + id,
  /** `position` of the district, from 0. */
  district: (position: number) => 200_001 + position,
  verified: 300_001,
  factory: 300_002,
  language: (locale: Locale) => 300_101 + locales.indexOf(locale),
  /** Quality tiers, the best first; every listing has one. */
  tiers: [900_001, 900_002, 900_003, 900_004, 900_005, 900_006],
  /** A sample of one in 2^`level` listings; see `sample_tokens` in db/functions. */
  sample: (level: number) => 910_000 + level,
  /** The last price tier is below half of the first. */
  steep: 350_001,
  /** Only in the encoded tokens, not in `facets`: the index of the step in `moqSteps` or `daySteps`. */
  moqStep: (at: number) => 360_001 + at,
  dayStep: (at: number) => 361_001 + at,
};

/**
 * The pieces and working days of the filters; `facet_counts` counts listings up to each step, see `count_facets` in
 * db/functions.
 */
export const moqSteps = [10, 50, 100, 500, 1_000] as const;
export const daySteps = [3, 7, 15, 30] as const;

/** Ranges of tokens, first and last included. */
export const tokenRanges = {
  values: [1, 99_999],
  categories: [100_000, 199_999],
  districts: [200_001, 200_999],
  languages: [300_101, 300_199],
  /** Prices of the last tier; four buckets per doubling of fen. */
  prices: [330_000, 339_999],
  /** Prices of the first tier. */
  firstPrices: [340_000, 349_999],
  /** A listing is in the category or the industry, or its title mentions it: 400,000 and the id. */
  aboutCategories: [400_000, 499_999],
  /** Ideas of the thesaurus, such as a color: `search_ideas`. */
  ideas: [500_000, 599_999],
  /** Steps of MOQ and lead time. */
  steps: [360_001, 361_999],
  weeks: [920_000, 929_999],
} as const satisfies Record<string, readonly [number, number]>;

/** Whether pages of the sort are found by tokens of weeks or prices. */
export const ranksByTokens = ({ sort }: Pick<SearchQuery, "sort">): boolean => sort === "newest" || sort === "price";

export const languageOf = (facet: number): Locale | undefined => locales[facet - tokenRanges.languages[0]];

/** The bucket of a price in fen, with four buckets per doubling, and the highest price of a bucket. */
const bucketOf = (fen: number): number => Math.round(4 * Math.log2(Math.max(1, fen)));
export const bucketEnd = (bucket: number): number => Math.floor(2 ** ((bucket + 0.5) / 4));

/**
 * Returns the lowest bucket that a match can be in: of the first tier without a quantity, otherwise of the last tier,
 * which is at least half of the price unless the listing has the token `steep`. One bucket less allows for rounding.
 */
export const lowestPriceBucket = ({ priceFrom, quantity }: SearchQuery): number =>
  priceFrom ? Math.max(0, bucketOf(quantity ? priceFrom / 2 : priceFrom) - 1) : 0;

/** Returns the tokens that the filters of a query require; `districts`: the codes in the order of their position. */
export function filterTokens(query: SearchQuery, districts: readonly string[]): number[] {
  const { districtCode, days, moq, values = [] } = query;
  const district = districtCode === undefined ? -1 : districts.indexOf(districtCode);
  return [
    ...values,
    ...(district >= 0 ? [token.district(district)] : []),
    ...(query.isVerified ? [token.verified] : []),
    ...(query.hasFactory ? [token.factory] : []),
    ...(query.language ? [token.language(query.language)] : []),
    // Both only reduce the rows read; the conditions on columns decide.
    ...(days !== undefined && days <= 7 ? [days <= 3 ? 310_003 : 310_007] : []),
    ...(moq !== undefined && moq <= 50 ? [moq <= 10 ? 320_010 : 320_050] : []),
  ];
}

/** The highest price in fen; one more stands for a price on request. */
export const maxFen = 2_147_483_646;

/**
 * Returns the tokens of which a row has one if its price can be within the limits: by its first tier without a
 * quantity, otherwise by a first tier of up to twice the maximum, or by steep tiers. Empty without price limits.
 */
export function priceTokens({ priceFrom = 1, priceTo = maxFen, quantity }: SearchQuery): number[] {
  if (priceFrom <= 1 && priceTo >= maxFen) return [];
  const [first, last] = [bucketOf(priceFrom), bucketOf(Math.min(maxFen, quantity ? priceTo * 2 : priceTo))];
  const within = Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, at) => tokenRanges.firstPrices[0] + first + at,
  );
  return quantity ? [...within, token.steep] : within;
}
