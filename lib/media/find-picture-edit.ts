import { and, eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { type Crop, pictureEdits, pictures } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound } from "../core/errors";
import type { Picture } from "./add-picture";
import type { OwnPicture } from "./edit-input";
import { canAddPicture } from "./policy";

/** An original picture, and its edits. */
export type PictureEdit = { source: Picture; crop?: Crop; isClean: boolean };

/** Returns the original and the edits of a picture. @throws NotAllowed for strangers, NotFound */
export async function findPictureEdit(actor: Actor, input: OwnPicture, db: Db = database): Promise<PictureEdit> {
  allow(canAddPicture(actor, input.shopId));
  return asShop(input.shopId, (tx) => readEdit(input, tx), db);
}

/** The same within the shop's transaction. @throws NotFound */
export async function readEdit({ shopId, pictureId }: OwnPicture, tx: Tx): Promise<PictureEdit> {
  const isEdit = and(eq(pictureEdits.shopId, shopId), eq(pictureEdits.pictureId, pictureId));
  const [edit] = await tx.select().from(pictureEdits).where(isEdit);
  const { id, key, width, height, color } = pictures;
  const isSource = and(eq(pictures.shopId, shopId), eq(id, edit?.sourceId ?? pictureId));
  const [source] = await tx.select({ id, key, width, height, color }).from(pictures).where(isSource);
  if (!source) throw new NotFound("picture");
  return { source, crop: edit?.crop ?? undefined, isClean: edit?.isClean ?? false };
}
