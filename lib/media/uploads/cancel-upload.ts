import { type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { type MediaStorage, uploadStorage } from "../storage";
import { deleteUpload } from "./delete-upload";
import type { OwnUpload } from "./own-upload";
import { canSendFiles } from "./policy";

/** Deletes an upload that its sender cancelled. @throws NotAllowed for strangers, NotFound */
export async function cancelUpload(
  actor: Actor,
  upload: OwnUpload,
  db: Db = database,
  storage: MediaStorage = uploadStorage(),
): Promise<void> {
  allow(canSendFiles(actor, upload.shopId));
  if (!(await deleteUpload(upload, db, storage))) throw new NotFound("upload");
}
