import { type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { type MediaStorage, uploadStorage } from "../storage";
import { forgetUpload } from "./delete-upload";
import type { OwnUpload } from "./own-upload";
import { canSendFiles } from "./policy";

/** Forgets a file its sender no longer wants to send. @throws NotAllowed for strangers, NotFound */
export async function cancelUpload(
  actor: Actor,
  wanted: OwnUpload,
  db: Db = database,
  storage: MediaStorage = uploadStorage(),
): Promise<void> {
  allow(canSendFiles(actor, wanted.shopId));
  if (!(await forgetUpload(wanted, db, storage))) throw new NotFound("upload");
}
