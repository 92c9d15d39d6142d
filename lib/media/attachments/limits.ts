import { acceptedTypes, pictureLimits } from "../limits";

/** Limits on the files of a message. */
export const attachmentLimits = {
  files: 5,
  /** Bytes of one file as sent. */
  bytes: 5 * 1024 * 1024,
  pixels: pictureLimits.pixels,
  /** Pages of a PDF. */
  pages: 100,
  /** Characters of a file's name. */
  name: 120,
} as const;

/** Types that the file picker offers; phones offer the camera as well, and convert their own formats to JPEG. */
export const acceptedFiles = `${acceptedTypes},application/pdf`;
