/** What an uploaded picture may be. The words on the upload page and the check of a file read the same numbers. */
export const pictureLimits = {
  /** Bytes of the file as sent. */
  bytes: 15 * 1024 * 1024,
  /** Pixels after decoding: 40 megapixels are more than phones take. */
  pixels: 40_000_000,
  /** Shortest side in pixels. */
  shortestSide: 300,
  /** The longer side is at most so many times the shorter. */
  longestRatio: 4,
  /** Pictures a shop may keep, shown or not. */
  perShop: 20_000,
  perListing: 9,
  /** Files of a shop that are on their way at the same time. */
  openUploads: 60,
  /** Longer side in pixels of what is kept of an upload to make its files, crops and cut-outs of. */
  original: 2048,
} as const;

/** Days after which a picture that nothing shows is forgotten, and for which what can be undone may want one back. */
export const unusedDays = 30;
export const undoDays = 2;

/** What the file picker of a phone or computer offers; phones turn their own formats into JPEG for it. */
export const acceptedTypes = "image/jpeg,image/png,image/webp";
