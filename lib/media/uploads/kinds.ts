import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { fileUploads, pictures, type UploadPurpose } from "@/db/schema";
import { Refusal } from "@/lib/core/errors";
import { pictureLimits } from "../limits";
import { findRefusalReason } from "../signatures";
import { maxBytesOfShop } from "./limits";

type Kind = {
  /** Message keys for an empty file, and for one above `uploadLimits`, with the argument `megabytes`. */
  empty: string;
  tooLarge: string;
  /** Returns the message key of the reason why a file with these first bytes is refused. Its name is ignored. */
  whatIsWrongWith(bytes: Uint8Array): string | undefined;
  /** Call it within `asShop()`. @throws Refusal if the shop has too many uploads in progress */
  checkRoom(shopId: number, bytes: number, tx: Tx): Promise<void>;
};

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** The rules of each kind of file. */
export const kinds: Record<UploadPurpose, Kind> = {
  photo: {
    empty: "catalogue.pictures.broken",
    tooLarge: "catalogue.pictures.tooLarge",
    whatIsWrongWith: findRefusalReason,
    checkRoom: checkRoomForPicture,
  },
  clip: {
    empty: "videos.file.broken",
    tooLarge: "videos.file.tooLarge",
    // MP4 and the MOV of phones begin with a box that names the type of file.
    whatIsWrongWith: (bytes) => (ascii(bytes, 4, 8) === "ftyp" ? undefined : "videos.file.notVideo"),
    checkRoom: checkRoomForLargeFile,
  },
  zip: {
    empty: "imports.pictures.file.broken",
    tooLarge: "imports.pictures.file.tooLarge",
    whatIsWrongWith: (bytes) => (ascii(bytes, 0, 4) === "PK\x03\x04" ? undefined : "imports.pictures.file.notZip"),
    checkRoom: checkRoomForLargeFile,
  },
};

async function checkRoomForPicture(shopId: number, _: number, tx: Tx): Promise<void> {
  if ((await tx.$count(pictures, eq(pictures.shopId, shopId))) >= pictureLimits.perShop)
    throw new Refusal("catalogue.pictures.tooManyStored", { count: pictureLimits.perShop });
  const isPicture = and(
    eq(fileUploads.shopId, shopId),
    eq(fileUploads.purpose, "photo"),
    isNull(fileUploads.pictureId),
  );
  if ((await tx.$count(fileUploads, isPicture)) >= pictureLimits.openUploads)
    throw new Refusal("media.uploads.tooManyOpen");
}

async function checkRoomForLargeFile(shopId: number, bytes: number, tx: Tx): Promise<void> {
  const [stored] = await tx
    .select({ sum: sql<number>`coalesce(sum(bytes), 0)::float` })
    .from(fileUploads)
    .where(and(eq(fileUploads.shopId, shopId), ne(fileUploads.purpose, "photo")));
  if ((stored?.sum ?? 0) + bytes > maxBytesOfShop) throw new Refusal("videos.file.tooMuch", { field: "file" });
}
