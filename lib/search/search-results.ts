import type { ListingCard } from "../catalogue/listing-card";
import type { Page } from "../core/page";
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
  /** The category that the words name, or without results the one named most like them. */
  namedCategoryId?: number;
  /** Without results: ids of the categories that are named most like the words. */
  nearest?: number[];
};
