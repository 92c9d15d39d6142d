import { asShop, type Db, database } from "@/db/client";
import { fileUploads } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, Refusal } from "@/lib/core/errors";
import { type MediaStorage, uploadStorage } from "../storage";
import type { Upload } from "./begin-upload";
import { kinds } from "./kinds";
import { lengthOfPart } from "./limits";
import { getUpload, type OwnUpload, whereUpload } from "./own-upload";
import { partName } from "./parts";
import { canSendFiles } from "./policy";

export type StorePart = OwnUpload & { offset: number; bytes: Uint8Array };

/**
 * Stores the next part of a file. It has to begin at the end of the last one, with the length of `lengthOfPart`. A part
 * that was stored before its row was updated is overwritten.
 * @throws NotAllowed for strangers, NotFound, Refusal: `outOfStep` with `received`, `wrongLength`, or a reason by the
 * first bytes of the file
 */
export async function storePart(
  actor: Actor,
  { shopId, uploadId, offset, bytes }: StorePart,
  db: Db = database,
  storage: MediaStorage = uploadStorage(),
): Promise<Upload> {
  allow(canSendFiles(actor, shopId));
  return asShop(
    shopId,
    async (tx) => {
      const upload = await getUpload({ shopId, uploadId }, tx, { isToChange: true });
      const { received } = upload;
      if (offset !== received || received === upload.bytes) throw new Refusal("media.uploads.outOfStep", { received });
      if (bytes.byteLength !== lengthOfPart(upload, offset)) throw new Refusal("media.uploads.wrongLength");
      const wrong = offset === 0 && kinds[upload.purpose].whatIsWrongWith(bytes);
      if (wrong) throw new Refusal(wrong, { field: "file" });
      await storage.put(partName(upload, offset), bytes);
      const next = received + bytes.byteLength;
      await tx.update(fileUploads).set({ received: next }).where(whereUpload({ shopId, uploadId }));
      return { id: uploadId, bytes: upload.bytes, received: next };
    },
    db,
  );
}
