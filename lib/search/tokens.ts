import { type Locale, locales } from "../i18n/locale";
import type { Asked } from "./search-query";

/**
 * Tokens of `listing_search.facets`, as `write_search_rows` (db/functions) sets them: 1 to 99,999 are ids of
 * `facet_values`.
 */
export const token = {
  category: (id: number) => 100_000 + id,
  /** `position` of the district, from 0. */
  district: (position: number) => 200_001 + position,
  verified: 300_001,
  factory: 300_002,
  language: (locale: Locale) => 300_101 + locales.indexOf(locale),
  /** Quality tiers, the best first; every design carries one. */
  tiers: [900_001, 900_002, 900_003, 900_004, 900_005, 900_006],
  /** One in 2 to the power of `level` designs; see `sample_tokens` in db/functions. */
  sample: (level: number) => 910_000 + level,
  /** Its tiers lie further apart than the first and the half of it. */
  steep: 350_001,
  /** Told, but not in `facets`: which of `moqSteps` and `daySteps`, from 0, its MOQ and its lead time are at most. */
  moqStep: (at: number) => 360_001 + at,
  dayStep: (at: number) => 361_001 + at,
};

/** Pieces and working days a filter offers; `facet_counts` counts designs up to each, see `count_facets` in db/functions. */
export const moqSteps = [10, 50, 100, 500, 1_000] as const;
export const daySteps = [3, 7, 15, 30] as const;

/** Whole spans of tokens, to read counts by. */
export const spans = {
  values: [1, 99_999],
  categories: [100_000, 199_999],
  districts: [200_001, 200_999],
  languages: [300_101, 300_199],
  /** Of the last tier; four an octave of fen. */
  prices: [330_000, 339_999],
  /** Of the first tier. */
  firstPrices: [340_000, 349_999],
  /** Of MOQ and lead time. */
  steps: [360_001, 361_999],
  weeks: [920_000, 929_999],
} as const satisfies Record<string, readonly [number, number]>;

/** Whether pages are found along spans: those of weeks, or those of prices. */
export const isBySpans = ({ sort }: Pick<Asked, "sort">): boolean => sort === "newest" || sort === "price";

export const languageOf = (facet: number): Locale | undefined => locales[facet - spans.languages[0]];

/** Of prices, four an octave: which one so many fen a unit are in, and how many are in it at most. */
const bucketOf = (fen: number): number => Math.round(4 * Math.log2(Math.max(1, fen)));
export const bucketEnd = (bucket: number): number => Math.floor(2 ** ((bucket + 0.5) / 4));

/** What the asked filters want of a row's tokens; `districts` are the codes in the order of their position. */
export function tokensOf(asked: Asked, districts: readonly string[]): number[] {
  const { districtCode, days, moq, values = [] } = asked;
  const district = districtCode === undefined ? -1 : districts.indexOf(districtCode);
  return [
    ...values,
    ...(district >= 0 ? [token.district(district)] : []),
    ...(asked.isVerified ? [token.verified] : []),
    ...(asked.hasFactory ? [token.factory] : []),
    ...(asked.language ? [token.language(asked.language)] : []),
    // Both only narrow what is read; the columns decide.
    ...(days !== undefined && days <= 7 ? [days <= 3 ? 310_003 : 310_007] : []),
    ...(moq !== undefined && moq <= 50 ? [moq <= 10 ? 320_010 : 320_050] : []),
  ];
}

/** Fen of the highest price; one more stands for a price on request. */
export const mostFen = 2_147_483_646;

/**
 * Tokens of which a row carries one if its price may be within the asked ones: without a quantity by its first tier, else by
 * a first tier of up to twice as much, or by tiers that are steep. Empty when no price is asked for.
 */
export function priceTokens({ priceFrom = 1, priceTo = mostFen, quantity }: Asked): number[] {
  if (priceFrom <= 1 && priceTo >= mostFen) return [];
  const [first, last] = [bucketOf(priceFrom), bucketOf(Math.min(mostFen, quantity ? priceTo * 2 : priceTo))];
  const within = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => spans.firstPrices[0] + first + at);
  return quantity ? [...within, token.steep] : within;
}
