import type { ListingCard } from "../catalogue/listing-card";
import type { Page } from "../core/page";
import type { FoundShop } from "./find-shops";
import type { RelaxedQuery } from "./relax-query";
import type { Facets } from "./search-query";

/** One page of results, with facets. */
export type SearchResultPage = Page<ListingCard> & {
  /** True if `total` is estimated from a sample; never below 1,000. */
  isAbout: boolean;
  facets: Facets;
  /** The corrected words that were searched if the original ones found nothing. */
  shownFor?: string;
  /** The words that were searched if all words together found nothing, and those that were left out. */
  leftOut?: RelaxedQuery;
  /** Shops whose name or booth the words are; if they name a shop, the results are its listings. */
  shops?: readonly FoundShop[];
  /** The category that the words name, or without results the one named most like them. */
  namedCategoryId?: number;
  /** Without results: ids of the categories that are named most like the words. */
  nearest?: number[];
};

const noFacets: Facets = {
  categories: [],
  moq: [],
  days: [],
  verified: 0,
  factory: 0,
  languages: [],
  districts: [],
  attributes: [],
};
/** A page without results. */
export const emptyPage = (page: number): SearchResultPage => ({
  items: [],
  total: 0,
  isAbout: false,
  facets: noFacets,
  page,
  pageCount: 1,
});
