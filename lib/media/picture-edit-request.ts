import { buffer } from "node:stream/consumers";
import type { Crop } from "@/db/schema";
import { Refusal } from "../core/errors";
import { pictureLimits } from "./limits";
import { type EditRequest, isRenditionsPoolFull, type RefusedEdit } from "./renditions-pool";
import { mediaStorage, originalStorage } from "./storage";
import { fileName, pictureTypes, widths } from "./widths";

/** Returns the request to the child process, with the original or else the largest file. @throws Refusal */
export async function createEditRequest(
  key: string,
  edit: { crop?: Crop; isClean: boolean; preview?: number },
): Promise<EditRequest> {
  const file = (await originalStorage().find(key)) ?? (await mediaStorage().find(fileName(key, 960, "webp")));
  if (!file) throw new Refusal("media.edit.notStored");
  if (isRenditionsPoolFull()) throw new Refusal("errors.tooMany");
  return { bytes: await buffer(file.read()), edit, widths, types: pictureTypes, limits: pictureLimits };
}

/** Returns the refusal for a reason of the child process. */
export function refusalOfEdit(refused: RefusedEdit): Refusal {
  if (refused === "busy" || refused === "alike") return new Refusal(`media.edit.${refused}`);
  if (refused === "tooSmall") return new Refusal("media.edit.tooSmall", { pixels: pictureLimits.shortestSide });
  return new Refusal("catalogue.pictures.broken");
}
