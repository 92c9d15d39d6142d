import { asShop, type Db, database, type Tx } from "@/db/client";
import { fileUploads } from "@/db/schema";
import { type MediaStorage, uploadStorage } from "../storage";
import { type OwnUpload, whereUpload } from "./own-upload";
import { removeParts } from "./parts";

/** Deletes an upload with its parts, but not what was created from it. Returns whether it existed. */
export async function deleteUpload(
  own: OwnUpload,
  db: Db = database,
  storage: MediaStorage = uploadStorage(),
): Promise<boolean> {
  const deleteRow = (tx: Tx) => tx.delete(fileUploads).where(whereUpload(own)).returning();
  const [upload] = await asShop(own.shopId, deleteRow, db);
  if (upload) await removeParts(upload, storage);
  return upload !== undefined;
}
