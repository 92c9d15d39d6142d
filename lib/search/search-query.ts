import type { Locale } from "../i18n/locale";

export const sorts = ["relevance", "trending", "newest", "price"] as const;
export type Sort = (typeof sorts)[number];

/** What a visitor asks of the market, as it stands in the address. Everything narrows; what is missing does not. */
export type Asked = {
  locale: Locale;
  /** Words in the visitor's language; none to browse. */
  words?: string;
  /** A category or an industry. */
  categoryId?: number;
  /** Pieces the visitor needs: unit prices and lead times are for so many. Without, for the MOQ. */
  quantity?: number;
  /** Fen a unit, at the quantity. */
  priceFrom?: number;
  priceTo?: number;
  /** The MOQ is at most this. */
  moq?: number;
  /** Leaves Yiwu within so many working days, at the quantity. */
  days?: number;
  /** The shop has a claim that was verified and still holds. */
  isVerified?: boolean;
  /** The shop has its own factory. */
  hasFactory?: boolean;
  /** Somebody in the shop speaks it. */
  language?: Locale;
  districtCode?: string;
  /** Ids of `facet_values`, at most one an attribute. */
  values?: readonly number[];
  sort?: Sort;
  page?: number;
};

/** How many of the designs found are so; a choice nobody would find is left out. */
export type Facets = {
  /** Industries, or the categories of the industry asked for, most first. */
  categories: { id: number; count: number }[];
  moq: { moq: number; count: number }[];
  days: { days: number; count: number }[];
  verified: number;
  factory: number;
  languages: { locale: Locale; count: number }[];
  districts: { code: string; count: number }[];
  /** At most six attributes, those most designs tell first, at most eight values each. */
  attributes: { code: string; name: string; values: { id: number; name: string; count: number }[] }[];
};
