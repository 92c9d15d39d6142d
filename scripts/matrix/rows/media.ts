import { readFileSync } from "node:fs";
import type { Tx } from "@/db/client";
import { makeActor } from "@/db/testing";
import { addPicture } from "@/lib/media/add-picture";
import { beginUpload } from "@/lib/media/begin-upload";
import { cancelUpload } from "@/lib/media/cancel-upload";
import { editPicture } from "@/lib/media/edit-picture";
import { findPictureEdit } from "@/lib/media/find-picture-edit";
import { findUpload } from "@/lib/media/find-upload";
import { finishUpload } from "@/lib/media/finish-upload";
import { previewEdit } from "@/lib/media/preview-edit";
import { takePart } from "@/lib/media/take-part";
import { root } from "../../sources";
import type { Things } from "../cast";
import { members, type Row, type Rows } from "../row";

const bytes = readFileSync(`${root}demo/pictures/toys/plush-horse-red-front.webp`);
const square = { crop: { left: 0, top: 0, size: 5_000 }, isClean: false };
type Shop = Pick<Things, "shopId">;

/** A file that one who works in the shop has begun to send, or that is there whole. */
async function begun({ shopId }: Shop, tx: Tx) {
  const owner = await makeActor({ [shopId]: "owner" }, tx);
  const { id } = await beginUpload(owner, { shopId, bytes: bytes.length }, tx);
  return { owner, uploadId: id };
}
async function sent(shop: Shop, tx: Tx) {
  const { owner, uploadId } = await begun(shop, tx);
  await takePart(owner, { ...shop, uploadId, offset: 0, bytes }, tx);
  return { uploadId };
}
async function taken({ shopId }: Shop, tx: Tx) {
  const owner = await makeActor({ [shopId]: "owner" }, tx);
  return { pictureId: (await addPicture(owner, { shopId, bytes }, tx)).id };
}

/** What members may do with a thing that was prepared in their shop, and nobody with another shop's. */
const withOwn = <Prepared extends object>(
  prepare: (shop: Shop, tx: Tx) => Promise<Prepared>,
  act: (actor: Parameters<Row["run"]>[0], wanted: Shop & Prepared, tx: Tx) => Promise<unknown>,
): Row => ({
  may: members,
  run: async (actor, { shopId }, tx) => act(actor, { shopId, ...(await prepare({ shopId }, tx)) }, tx),
  nested: async (actor, { shopId }, foreign, tx) => act(actor, { ...(await prepare(foreign, tx)), shopId }, tx),
  isOfShop: true,
});

export const mediaRows: Rows = {
  addPicture: {
    may: members,
    run: (actor, { shopId }, tx) => addPicture(actor, { shopId, bytes }, tx),
    isOfShop: true,
  },
  beginUpload: {
    may: members,
    run: (actor, { shopId }, tx) => beginUpload(actor, { shopId, bytes: 9 }, tx),
    isOfShop: true,
  },
  findUpload: { ...withOwn(begun, findUpload) },
  takePart: { ...withOwn(begun, (actor, wanted, tx) => takePart(actor, { ...wanted, offset: 0, bytes }, tx)) },
  finishUpload: { ...withOwn(sent, finishUpload) },
  cancelUpload: { ...withOwn(begun, cancelUpload) },
  findPictureEdit: { ...withOwn(taken, findPictureEdit) },
  previewEdit: { ...withOwn(taken, (actor, wanted, tx) => previewEdit(actor, { ...wanted, ...square }, tx)) },
  editPicture: { ...withOwn(taken, (actor, wanted, tx) => editPicture(actor, { ...wanted, ...square }, tx)) },
};
