import { buffer } from "node:stream/consumers";
import { and, eq, isNull } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { fileUploads, pictures } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { addPicture, type Picture } from "../add-picture";
import { type MediaStorage, uploadStorage } from "../storage";
import { deleteUpload } from "./delete-upload";
import { getUpload, type OwnUpload, whereUpload } from "./own-upload";
import { contentOf, removeParts } from "./parts";
import { canSendFiles } from "./policy";

/**
 * Adds the picture of a complete upload; videos and ZIP files are finished by their forms. A repeated request, after a
 * lost response, returns the same picture. A refused upload is deleted.
 * @throws NotAllowed for strangers, NotFound, Refusal as in addPicture, or `outOfStep` if parts are missing
 */
export async function finishUpload(
  actor: Actor,
  own: OwnUpload,
  db: Db = database,
  storage: MediaStorage = uploadStorage(),
): Promise<Picture> {
  const { shopId } = own;
  allow(canSendFiles(actor, shopId));
  const { upload, existing } = await asShop(shopId, (tx) => readUpload(own, tx), db);
  if (existing) return existing;
  if (upload.received < upload.bytes) throw new Refusal("media.uploads.outOfStep", { received: upload.received });
  const bytes = await buffer(contentOf(upload, storage));
  const picture = await addPicture(actor, { shopId, bytes }, db).catch(async (error) => {
    if (error instanceof Refusal && error.code !== "errors.tooMany") await deleteUpload(own, db, storage);
    throw error;
  });
  const isFirst = and(whereUpload(own), isNull(fileUploads.pictureId));
  const stored = await asShop(
    shopId,
    async (tx) => {
      const [updated] = await tx.update(fileUploads).set({ pictureId: picture.id }).where(isFirst).returning();
      return updated ? picture : (await readUpload(own, tx)).existing;
    },
    db,
  );
  await removeParts(upload, storage);
  return stored ?? picture;
}

async function readUpload(own: OwnUpload, tx: Tx) {
  const upload = await getUpload(own, tx);
  if (upload.purpose !== "photo") throw new NotFound("upload");
  if (!upload.pictureId) return { upload };
  const { id, key, width, height, color } = pictures;
  const [existing] = await tx.select({ id, key, width, height, color }).from(pictures).where(eq(id, upload.pictureId));
  return { upload, existing };
}
