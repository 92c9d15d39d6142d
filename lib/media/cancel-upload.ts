import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../accounts/actor";
import { allow } from "../errors";
import { forgetUpload } from "./forget-upload";
import { getUpload, type OwnUpload } from "./own-upload";
import { canAddPicture } from "./policy";
import { type MediaStorage, uploadStorage } from "./storage";

/** Forgets a file its sender no longer wants to send. @throws NotAllowed for strangers, NotFound */
export async function cancelUpload(
  actor: Actor,
  wanted: OwnUpload,
  db: Db = database,
  storage: MediaStorage = uploadStorage(),
): Promise<void> {
  allow(canAddPicture(actor, wanted.shopId));
  const upload = await asShop(wanted.shopId, (tx) => getUpload(wanted, tx), db);
  await forgetUpload(upload, db, storage);
}
