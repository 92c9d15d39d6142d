import type { Locale } from "../i18n/locale";

export const sorts = ["relevance", "trending", "newest", "price", "moq", "days"] as const;
/** Sorts by MOQ and lead time have no index; longer lists are not sorted by them, because all matches are read. */
export const maxSortedByMoqOrDays = 1_600;
export const isSortedByMoqOrDays = (sort: Sort): boolean => sort === "moq" || sort === "days";
export type Sort = (typeof sorts)[number];

/** A search query. Every condition narrows the result; undefined ones do not. */
export type SearchQuery = {
  locale: Locale;
  /** Words in the visitor's language; undefined to browse. */
  words?: string;
  /** The spelling of the words is not corrected. */
  isAsTyped?: boolean;
  /** A category or an industry. */
  categoryId?: number;
  /** Only listings of these shops. */
  shopIds?: readonly number[];
  /** Pieces for which unit prices and lead times are computed; undefined for the MOQ. */
  quantity?: number;
  /** Unit price in fen, at the quantity. */
  priceFrom?: number;
  priceTo?: number;
  /** The maximum MOQ. */
  moq?: number;
  /** The maximum lead time in working days, at the quantity. */
  days?: number;
  /** The shop has a valid verification. */
  isVerified?: boolean;
  /** The shop has its own factory. */
  hasFactory?: boolean;
  /** A language that the shop speaks. */
  language?: Locale;
  districtCode?: string;
  /** Ids of `facet_values`, at most one per attribute. */
  values?: readonly number[];
  sort?: Sort;
  page?: number;
};

/** The number of results with each filter choice, without choices that find nothing. */
export type Facets = {
  /** Industries, or the categories of the selected industry, by count. */
  categories: { id: number; count: number }[];
  moq: { moq: number; count: number }[];
  days: { days: number; count: number }[];
  verified: number;
  factory: number;
  languages: { locale: Locale; count: number }[];
  districts: { code: string; count: number }[];
  /** At most six attributes, those with most listings first, with at most eight values each. */
  attributes: { code: string; name: string; values: { id: number; name: string; count: number }[] }[];
};
