import type { UploadPurpose } from "@/db/schema";
import { pictureLimits } from "../limits";

type Limits = {
  /** Bytes of a whole file as sent. */
  bytes: number;
  /** Bytes of each part but the last: small enough to come through on a bad line. */
  partBytes: number;
  /** Files a shop may begin in an hour. */
  perHour: number;
  /** What was not finished or used after so many days is forgotten. */
  days: number;
};

const megabyte = 1024 ** 2;

export const uploadLimits: Record<UploadPurpose, Limits> = {
  photo: { bytes: pictureLimits.bytes, partBytes: megabyte / 4, perHour: 900, days: 1 },
  /** A minute of 4K from a phone. */
  clip: { bytes: 400 * megabyte, partBytes: megabyte, perHour: 300, days: 2 },
  zip: { bytes: 500 * megabyte, partBytes: megabyte, perHour: 300, days: 2 },
};

/** Bytes of a shop's films and zips that may be on their way or waiting at once. */
export const mostBytesOfShop = 1_500 * megabyte;

/** No part of any file is longer. */
export const mostPartBytes = Math.max(...Object.values(uploadLimits).map(({ partBytes }) => partBytes));

/** How long the part of a file has to be that begins there. */
export const lengthOfPart = ({ purpose, bytes }: { purpose: UploadPurpose; bytes: number }, offset: number): number =>
  Math.min(uploadLimits[purpose].partBytes, bytes - offset);
