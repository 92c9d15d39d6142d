import { pictureLimits } from "../media/limits";

/** The limits of a zip of pictures, for the checks and the texts of the page. */
export const pictureImportLimits = {
  /** Number of files. */
  entries: 10_000,
  /** Unpacked size of one picture. */
  bytes: pictureLimits.bytes,
  /** Unpacked size of all pictures. */
  unpacked: 6 * 1024 ** 3,
  perDesign: pictureLimits.perListing,
} as const;

export const acceptedZips = ".zip,application/zip,application/x-zip-compressed";
/** Listings shown on the page. */
export const maxShownListings = 100;
