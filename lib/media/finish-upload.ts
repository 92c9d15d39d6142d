import { and, eq, isNull } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { pictures, pictureUploads } from "@/db/schema";
import type { Actor } from "../accounts/actor";
import { allow, Refusal } from "../errors";
import { addPicture, type Picture } from "./add-picture";
import { forgetUpload } from "./forget-upload";
import { getUpload, isUpload, type OwnUpload } from "./own-upload";
import { canAddPicture } from "./policy";
import { type MediaStorage, uploadStorage } from "./storage";
import { joinParts, removeParts } from "./upload-parts";

/**
 * Makes the picture of a file that is there whole. Asked again, because the answer was lost, it gives the same picture.
 * What turns out to be no picture is forgotten with its refusal.
 * @throws NotAllowed for strangers, NotFound, Refusal as in addPicture, or `outOfStep` while parts are missing
 */
export async function finishUpload(
  actor: Actor,
  wanted: OwnUpload,
  db: Db = database,
  storage: MediaStorage = uploadStorage(),
): Promise<Picture> {
  const { shopId } = wanted;
  allow(canAddPicture(actor, shopId));
  const { upload, made } = await asShop(shopId, (tx) => readUpload(wanted, tx), db);
  if (made) return made;
  if (upload.received < upload.bytes) throw new Refusal("media.uploads.outOfStep", { received: upload.received });
  const bytes = await joinParts(upload, storage);
  const picture = await addPicture(actor, { shopId, bytes }, db).catch(async (error) => {
    if (error instanceof Refusal && error.code !== "errors.tooMany") await forgetUpload(upload, db, storage);
    throw error;
  });
  const isFirst = and(isUpload(wanted), isNull(pictureUploads.pictureId));
  const kept = await asShop(
    shopId,
    async (tx) => {
      const [became] = await tx.update(pictureUploads).set({ pictureId: picture.id }).where(isFirst).returning();
      return became ? picture : (await readUpload(wanted, tx)).made;
    },
    db,
  );
  await removeParts(upload, storage);
  return kept ?? picture;
}

async function readUpload(wanted: OwnUpload, tx: Tx) {
  const upload = await getUpload(wanted, tx);
  if (!upload.pictureId) return { upload };
  const { id, key, width, height, color } = pictures;
  const [made] = await tx.select({ id, key, width, height, color }).from(pictures).where(eq(id, upload.pictureId));
  return { upload, made };
}
