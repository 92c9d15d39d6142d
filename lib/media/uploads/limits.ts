import type { UploadPurpose } from "@/db/schema";
import { pictureLimits } from "../limits";

type Limits = {
  /** Bytes of a whole file as sent. */
  bytes: number;
  /** Bytes of each part but the last: small enough for a bad connection. */
  partBytes: number;
  /** Files that a shop may begin in an hour. */
  perHour: number;
  /** Days after which an unfinished or unused file is deleted. */
  days: number;
};

const megabyte = 1024 ** 2;

export const uploadLimits: Record<UploadPurpose, Limits> = {
  photo: { bytes: pictureLimits.bytes, partBytes: megabyte / 4, perHour: 900, days: 1 },
  /** A minute of 4K from a phone. */
  clip: { bytes: 400 * megabyte, partBytes: megabyte, perHour: 300, days: 2 },
  zip: { bytes: 500 * megabyte, partBytes: megabyte, perHour: 300, days: 2 },
};

/** Bytes of a shop's unfinished and unprocessed videos and ZIP files in total. */
export const maxBytesOfShop = 1_500 * megabyte;

/** Bytes of the longest part of any file. */
export const maxPartBytes = Math.max(...Object.values(uploadLimits).map(({ partBytes }) => partBytes));

/** Returns the length of the part of a file that begins at this byte. */
export const lengthOfPart = ({ purpose, bytes }: { purpose: UploadPurpose; bytes: number }, offset: number): number =>
  Math.min(uploadLimits[purpose].partBytes, bytes - offset);
