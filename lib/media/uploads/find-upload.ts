import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import type { Upload } from "./begin-upload";
import { getUpload, type OwnUpload } from "./own-upload";
import { canSendFiles } from "./policy";

/** Returns the progress of an upload. @throws NotAllowed for strangers, NotFound */
export async function findUpload(actor: Actor, own: OwnUpload, db: Db = database): Promise<Upload> {
  allow(canSendFiles(actor, own.shopId));
  const { id, bytes, received } = await asShop(own.shopId, (tx) => getUpload(own, tx), db);
  return { id, bytes, received };
}
