import type { ListingCard } from "../catalogue/listing-card";
import type { Page } from "../core/page";
import type { Facets } from "./search-query";

/** One page of what was found, and how it could be narrowed. */
export type Found = Page<ListingCard> & {
  /** `total` was counted in a sample: say "about". Never so below 1,000. */
  isAbout: boolean;
  facets: Facets;
  /** The words that were searched for when those asked found nothing: typing mended, or English. */
  shownFor?: string;
};
