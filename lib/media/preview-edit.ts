import { asShop, type Db, database } from "@/db/client";
import { limitAttempts } from "../accounts/rate-limit";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import type { EditPicture } from "./edit-input";
import { readEdit } from "./find-picture-edit";
import { questionOfEdit, refusalOfEdit } from "./picture-edit-request";
import { canAddPicture } from "./policy";
import { askForPreview } from "./renditions-pool";

const previews = { limit: 300, windowSeconds: 3600 };
const pixels = 640;

/** What editPicture would make, as a small WebP that is kept nowhere. @throws as editPicture does */
export async function previewEdit(actor: Actor, wanted: EditPicture, db: Db = database): Promise<Uint8Array> {
  const { shopId, crop, isClean } = wanted;
  allow(canAddPicture(actor, shopId));
  const { source } = await asShop(shopId, (tx) => readEdit(wanted, tx), db);
  await limitAttempts(`picture-previews:${shopId}`, previews, db);
  const answer = await askForPreview(await questionOfEdit(source.key, { crop, isClean, preview: pixels }));
  if ("refused" in answer) throw refusalOfEdit(answer.refused);
  return answer.preview;
}
