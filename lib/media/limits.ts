/** Limits on an uploaded picture. The upload page and the check of a file read the same numbers. */
export const pictureLimits = {
  /** Bytes of the file as sent. */
  bytes: 15 * 1024 * 1024,
  /** Pixels after decoding: 40 megapixels are more than phones take. */
  pixels: 40_000_000,
  /** Shortest side in pixels. */
  shortestSide: 300,
  /** Maximum ratio of the longer to the shorter side. */
  longestRatio: 4,
  /** Pictures that a shop may store, shown or not. */
  perShop: 20_000,
  perListing: 9,
  /** Uploads of a shop that are in progress at the same time. */
  openUploads: 60,
  /** Longer side in pixels of the stored original, from which files, crops and cut-outs are rendered. */
  original: 2048,
} as const;

/** Days after which an unused picture is deleted, and for which an undo may need it. */
export const unusedDays = 30;
export const undoDays = 2;

/** Types that the file picker offers; phones convert their own formats to JPEG. */
export const acceptedTypes = "image/jpeg,image/png,image/webp";
