import { asShop, type Db, database } from "@/db/client";
import { pictureUploads } from "@/db/schema";
import type { Actor } from "../accounts/actor";
import { allow, Refusal } from "../errors";
import type { Upload } from "./begin-upload";
import { getUpload, isUpload, type OwnUpload } from "./own-upload";
import { canAddPicture } from "./policy";
import { whatIsWrongWith } from "./signatures";
import { type MediaStorage, uploadStorage } from "./storage";
import { partName } from "./upload-parts";
import { lengthOfPart } from "./upload-sizes";

export type TakePart = OwnUpload & { offset: number; bytes: Uint8Array };

/**
 * Keeps the next part of a file. It has to begin where the last one ended, and to be as long as `lengthOfPart` says; a
 * part that came before its row knew of it is written again.
 * @throws NotAllowed for strangers, NotFound, Refusal: `outOfStep` with `received`, `wrongLength`, or no picture at all
 */
export async function takePart(
  actor: Actor,
  { shopId, uploadId, offset, bytes }: TakePart,
  db: Db = database,
  storage: MediaStorage = uploadStorage(),
): Promise<Upload> {
  allow(canAddPicture(actor, shopId));
  return asShop(
    shopId,
    async (tx) => {
      const upload = await getUpload({ shopId, uploadId }, tx, { isToChange: true });
      const { received } = upload;
      if (offset !== received || received === upload.bytes) throw new Refusal("media.uploads.outOfStep", { received });
      if (bytes.byteLength !== lengthOfPart(upload.bytes, offset)) throw new Refusal("media.uploads.wrongLength");
      const wrong = offset === 0 && whatIsWrongWith(bytes);
      if (wrong) throw new Refusal(wrong);
      await storage.put(partName(uploadId, offset), bytes);
      const next = received + bytes.byteLength;
      await tx.update(pictureUploads).set({ received: next }).where(isUpload({ shopId, uploadId }));
      return { id: uploadId, bytes: upload.bytes, received: next };
    },
    db,
  );
}
