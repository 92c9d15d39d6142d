import { pictureLimits } from "../media/limits";

/** What a zip of photos may be. The words on the page and the checks read the same numbers. */
export const photoLimits = {
  /** Files in it. */
  entries: 10_000,
  /** Of one photo, unpacked. */
  bytes: pictureLimits.bytes,
  /** Of all of them. */
  unpacked: 6 * 1024 ** 3,
  perDesign: pictureLimits.perListing,
} as const;

export const acceptedZips = ".zip,application/zip,application/x-zip-compressed";
/** Designs that are told on the page. */
export const shownDesigns = 100;
