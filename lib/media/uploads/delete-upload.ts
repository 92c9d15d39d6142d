import { asShop, type Db, database, type Tx } from "@/db/client";
import { fileUploads } from "@/db/schema";
import { type MediaStorage, uploadStorage } from "../storage";
import { isUpload, type OwnUpload } from "./own-upload";
import { removeParts } from "./parts";

/** Afterwards neither the row nor a part of the file is there; what became of it stays. Says whether there was one. */
export async function forgetUpload(
  wanted: OwnUpload,
  db: Db = database,
  storage: MediaStorage = uploadStorage(),
): Promise<boolean> {
  const forget = (tx: Tx) => tx.delete(fileUploads).where(isUpload(wanted)).returning();
  const [upload] = await asShop(wanted.shopId, forget, db);
  if (upload) await removeParts(upload, storage);
  return upload !== undefined;
}
