/** Thresholds between ranking strategies. They change how many rows are read, not the results. */
export type Limits = {
  /** Rows that a walk along an index may skip. */
  farthest: number;
  /**
   * The same for the best with words: matches are less evenly distributed, and reading their tiers takes a millisecond.
   */
  farthestForWords: number;
  /** Matches that are read completely and sorted. */
  sortable: number;
  /** The same for heat, which few listings have, so that a walk may skip all of them. */
  sortableByHeat: number;
  /** Up to this number of matches, the page is read together with the count. */
  together: number;
};

/** Measured at 2.1 million listings; see docs/performance.md. */
export const limits: Limits = {
  farthest: 1_000,
  farthestForWords: 300,
  sortable: 800,
  sortableByHeat: 3_200,
  together: 1_600,
};
