import { and, eq, isNull } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { pictures, pictureUploads } from "@/db/schema";
import type { Actor } from "../accounts/actor";
import { throttle } from "../accounts/throttle";
import { allow, Refusal } from "../errors";
import { pictureLimits } from "./limits";
import { canAddPicture } from "./policy";
import type { SentFile } from "./upload-parts";

export type BeginUpload = { shopId: number; bytes: number };
/** A file that is sent in parts: how long it is, and how much of its beginning is there. */
export type Upload = SentFile & { received: number };

const begun = { limit: 900, windowSeconds: 3600 };

/**
 * Makes room for a file that will come in parts. What is not finished within a day is forgotten.
 * @throws NotAllowed for strangers, Refusal when it is too large or the shop sends or keeps too many
 */
export async function beginUpload(actor: Actor, { shopId, bytes }: BeginUpload, db: Db = database): Promise<Upload> {
  allow(canAddPicture(actor, shopId));
  if (bytes > pictureLimits.bytes)
    throw new Refusal("catalogue.pictures.tooLarge", { megabytes: pictureLimits.bytes / 1024 ** 2 });
  if (!(await throttle(`picture-uploads:${shopId}`, begun, db))) throw new Refusal("errors.tooMany");
  return asShop(
    shopId,
    async (tx) => {
      if ((await tx.$count(pictures, eq(pictures.shopId, shopId))) >= pictureLimits.perShop)
        throw new Refusal("catalogue.pictures.tooManyKept", { count: pictureLimits.perShop });
      const isOpen = and(eq(pictureUploads.shopId, shopId), isNull(pictureUploads.pictureId));
      if ((await tx.$count(pictureUploads, isOpen)) >= pictureLimits.openUploads)
        throw new Refusal("media.uploads.tooManyOpen");
      const [upload] = await tx.insert(pictureUploads).values({ shopId, bytes }).returning();
      if (!upload) throw new Error("an upload was not kept");
      return { id: upload.id, bytes, received: 0 };
    },
    db,
  );
}
