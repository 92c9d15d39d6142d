import { asShop, type Db } from "@/db/client";
import { pictureUploads } from "@/db/schema";
import { isUpload } from "./own-upload";
import type { MediaStorage } from "./storage";
import { removeParts, type SentFile } from "./upload-parts";

/** Afterwards neither the row nor a part of the file is there; a picture it became stays. */
export async function forgetUpload(
  upload: SentFile & { shopId: number },
  db: Db,
  storage: MediaStorage,
): Promise<void> {
  const { shopId, id: uploadId } = upload;
  await asShop(shopId, (tx) => tx.delete(pictureUploads).where(isUpload({ shopId, uploadId })), db);
  await removeParts(upload, storage);
}
