/** A4 for the back of the stand, A6 for the shelf, and a badge of 90 × 54 mm. */
export const posterSizes = ["a4", "a6", "badge"] as const;
export type PosterSize = (typeof posterSizes)[number];
