import { asShop, type Db, database } from "@/db/client";
import { limitAttempts } from "../accounts/rate-limit";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import type { EditPicture } from "./edit-input";
import { readEdit } from "./find-picture-edit";
import { createEditRequest, refusalOfEdit } from "./picture-edit-request";
import { canAddPicture } from "./policy";
import { requestPreview } from "./renditions-pool";

const previews = { limit: 300, windowSeconds: 3600 };
const pixels = 640;

/** Renders the result of editPicture as a small WebP that is not stored. @throws as editPicture does */
export async function previewEdit(actor: Actor, input: EditPicture, db: Db = database): Promise<Uint8Array> {
  const { shopId, crop, isClean } = input;
  allow(canAddPicture(actor, shopId));
  const { source } = await asShop(shopId, (tx) => readEdit(input, tx), db);
  await limitAttempts(`picture-previews:${shopId}`, previews, db);
  const response = await requestPreview(await createEditRequest(source.key, { crop, isClean, preview: pixels }));
  if ("refused" in response) throw refusalOfEdit(response.refused);
  return response.preview;
}
