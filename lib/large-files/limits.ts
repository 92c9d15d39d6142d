import type { LargeFilePurpose } from "@/db/schema";

/** Of each part but the last; small enough to come through on a bad line. */
export const partBytes = 1024 ** 2;

/** Bytes of a whole file as sent. */
export const mostBytes: Record<LargeFilePurpose, number> = {
  /** A minute of 4K from a phone. */
  clip: 400 * partBytes,
  pictures: 500 * partBytes,
};

/** Bytes of a shop's files that may be on their way or waiting at once. */
export const mostOfShop = 1_500 * partBytes;
/** What has not come, or was not used, after so many days is forgotten. */
export const keptDays = 2;
