import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { fileUploads, pictures, type UploadPurpose } from "@/db/schema";
import { Refusal } from "@/lib/core/errors";
import { pictureLimits } from "../limits";
import { whatIsWrongWith } from "../signatures";
import { mostBytesOfShop } from "./limits";

type Kind = {
  /** Messages: of a file without a byte, and of one with more than `uploadLimits` says, given the `megabytes`. */
  empty: string;
  tooLarge: string;
  /** Why the file that begins like this is not what it was sent for, as a key of messages. Its name is not asked. */
  whatIsWrongWith(bytes: Uint8Array): string | undefined;
  /** Within the shop's context. @throws Refusal when the shop has too much on its way */
  checkRoom(shopId: number, bytes: number, tx: Tx): Promise<void>;
};

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** What each kind of file has of its own. */
export const kinds: Record<UploadPurpose, Kind> = {
  photo: {
    empty: "catalogue.pictures.broken",
    tooLarge: "catalogue.pictures.tooLarge",
    whatIsWrongWith,
    checkRoom: checkRoomForPhoto,
  },
  clip: {
    empty: "videos.file.broken",
    tooLarge: "videos.file.tooLarge",
    // MP4 and the MOV of phones: a box that names the kind of file comes first.
    whatIsWrongWith: (bytes) => (ascii(bytes, 4, 8) === "ftyp" ? undefined : "videos.file.notVideo"),
    checkRoom: checkRoomForLargeFile,
  },
  zip: {
    empty: "imports.photos.file.broken",
    tooLarge: "imports.photos.file.tooLarge",
    whatIsWrongWith: (bytes) => (ascii(bytes, 0, 4) === "PK\x03\x04" ? undefined : "imports.photos.file.notZip"),
    checkRoom: checkRoomForLargeFile,
  },
};

async function checkRoomForPhoto(shopId: number, _: number, tx: Tx): Promise<void> {
  if ((await tx.$count(pictures, eq(pictures.shopId, shopId))) >= pictureLimits.perShop)
    throw new Refusal("catalogue.pictures.tooManyKept", { count: pictureLimits.perShop });
  const isPhoto = and(eq(fileUploads.shopId, shopId), eq(fileUploads.purpose, "photo"), isNull(fileUploads.pictureId));
  if ((await tx.$count(fileUploads, isPhoto)) >= pictureLimits.openUploads)
    throw new Refusal("media.uploads.tooManyOpen");
}

async function checkRoomForLargeFile(shopId: number, bytes: number, tx: Tx): Promise<void> {
  const [kept] = await tx
    .select({ sum: sql<number>`coalesce(sum(bytes), 0)::float` })
    .from(fileUploads)
    .where(and(eq(fileUploads.shopId, shopId), ne(fileUploads.purpose, "photo")));
  if ((kept?.sum ?? 0) + bytes > mostBytesOfShop) throw new Refusal("videos.file.tooMuch", { field: "file" });
}
