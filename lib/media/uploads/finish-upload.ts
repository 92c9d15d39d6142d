import { buffer } from "node:stream/consumers";
import { and, eq, isNull } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { fileUploads, pictures } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { addPicture, type Picture } from "../add-picture";
import { type MediaStorage, uploadStorage } from "../storage";
import { forgetUpload } from "./delete-upload";
import { getUpload, isUpload, type OwnUpload } from "./own-upload";
import { contentOf, removeParts } from "./parts";
import { canSendFiles } from "./policy";

/**
 * Makes the picture of a photo that is there whole; films and zips are finished by the form that names them. Asked again,
 * because the answer was lost, it gives the same picture. What turns out to be no picture is forgotten with its refusal.
 * @throws NotAllowed for strangers, NotFound, Refusal as in addPicture, or `outOfStep` while parts are missing
 */
export async function finishUpload(
  actor: Actor,
  wanted: OwnUpload,
  db: Db = database,
  storage: MediaStorage = uploadStorage(),
): Promise<Picture> {
  const { shopId } = wanted;
  allow(canSendFiles(actor, shopId));
  const { upload, made } = await asShop(shopId, (tx) => readUpload(wanted, tx), db);
  if (made) return made;
  if (upload.received < upload.bytes) throw new Refusal("media.uploads.outOfStep", { received: upload.received });
  const bytes = await buffer(contentOf(upload, storage));
  const picture = await addPicture(actor, { shopId, bytes }, db).catch(async (error) => {
    if (error instanceof Refusal && error.code !== "errors.tooMany") await forgetUpload(wanted, db, storage);
    throw error;
  });
  const isFirst = and(isUpload(wanted), isNull(fileUploads.pictureId));
  const kept = await asShop(
    shopId,
    async (tx) => {
      const [became] = await tx.update(fileUploads).set({ pictureId: picture.id }).where(isFirst).returning();
      return became ? picture : (await readUpload(wanted, tx)).made;
    },
    db,
  );
  await removeParts(upload, storage);
  return kept ?? picture;
}

async function readUpload(wanted: OwnUpload, tx: Tx) {
  const upload = await getUpload(wanted, tx);
  if (upload.purpose !== "photo") throw new NotFound("upload");
  if (!upload.pictureId) return { upload };
  const { id, key, width, height, color } = pictures;
  const [made] = await tx.select({ id, key, width, height, color }).from(pictures).where(eq(id, upload.pictureId));
  return { upload, made };
}
