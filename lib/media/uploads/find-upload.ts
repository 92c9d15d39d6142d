import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import type { Upload } from "./begin-upload";
import { getUpload, type OwnUpload } from "./own-upload";
import { canSendFiles } from "./policy";

/** How far an upload has come. @throws NotAllowed for strangers, NotFound */
export async function findUpload(actor: Actor, wanted: OwnUpload, db: Db = database): Promise<Upload> {
  allow(canSendFiles(actor, wanted.shopId));
  const { id, bytes, received } = await asShop(wanted.shopId, (tx) => getUpload(wanted, tx), db);
  return { id, bytes, received };
}
