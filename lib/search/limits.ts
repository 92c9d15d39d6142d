/** Where one way of finding gives way to another. They decide how much is read, never what is found. */
export type Limits = {
  /** So many rows may be passed over on the way along an index. */
  farthest: number;
  /** The same for the best that have words: those lie less evenly, and their tiers are read in a millisecond. */
  farthestForWords: number;
  /** So many matches are read whole and sorted. */
  sortable: number;
  /** The same by heat, which few designs have: the way along that order may pass all of them. */
  sortableByHeat: number;
  /** The page comes with the count where no more than so many match. */
  together: number;
};

/** Measured at 2.1 million designs; see docs/performance.md. */
export const limits: Limits = {
  farthest: 1_000,
  farthestForWords: 300,
  sortable: 800,
  sortableByHeat: 3_200,
  together: 1_600,
};
