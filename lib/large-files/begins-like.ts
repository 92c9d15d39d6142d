import type { LargeFilePurpose } from "@/db/schema";

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** Whether a file that begins so may be what it was sent for; what its name says is not asked. */
export const beginsLike: Record<LargeFilePurpose, (bytes: Uint8Array) => boolean> = {
  // MP4 and the MOV of phones: a box that names the kind of file comes first.
  clip: (bytes) => ascii(bytes, 4, 8) === "ftyp",
  pictures: (bytes) => ascii(bytes, 0, 4) === "PK\x03\x04",
};
