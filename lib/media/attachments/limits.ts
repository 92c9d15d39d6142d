import { acceptedTypes, pictureLimits } from "../limits";

/** What may go with a message. */
export const attachmentLimits = {
  files: 5,
  /** Of one file as sent. */
  bytes: 5 * 1024 * 1024,
  pixels: pictureLimits.pixels,
  /** Of a PDF. */
  pages: 100,
  /** Characters of a file's name. */
  name: 120,
} as const;

/** What the file picker of a phone or computer offers: the camera as well, and phones turn their own formats into JPEG. */
export const acceptedFiles = `${acceptedTypes},application/pdf`;
