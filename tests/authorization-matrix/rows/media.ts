import { readFileSync } from "node:fs";
import { asShop, type Tx } from "@/db/client";
import { pictures } from "@/db/schema";
import { makeActor } from "@/db/testing";
import { requireRow } from "@/db/testing/require-row";
import { addPicture } from "@/lib/media/add-picture";
import { editPicture } from "@/lib/media/edit-picture";
import { findPictureEdit } from "@/lib/media/find-picture-edit";
import { makeRenditions } from "@/lib/media/make-renditions";
import { previewEdit } from "@/lib/media/preview-edit";
import { type MediaStorage, originalStorage } from "@/lib/media/storage";
import { beginUpload } from "@/lib/media/uploads/begin-upload";
import { cancelUpload } from "@/lib/media/uploads/cancel-upload";
import { findUpload } from "@/lib/media/uploads/find-upload";
import { finishUpload } from "@/lib/media/uploads/finish-upload";
import { storePart } from "@/lib/media/uploads/store-part";
import { storeWholeFile } from "@/lib/media/uploads/store-whole-file";
import { root } from "../../../scripts/sources";
import type { ShopRows } from "../cast";
import { members, type Row, type Rows } from "../row";

const bytes = readFileSync(`${root}demo/pictures/toys/plush-horse-red-front.webp`);
const square = { crop: { left: 0, top: 0, size: 5_000 }, isClean: false };
const zip = Buffer.from("PK\x03\x04 and more");
/** A storage that discards everything. */
const nowhere: MediaStorage = { put: async () => {}, find: async () => undefined, remove: async () => {} };
type Shop = Pick<ShopRows, "shopId">;

/** Starts an upload as an owner of the shop; `completeUpload` also sends all its bytes. */
async function startUpload({ shopId }: Shop, tx: Tx) {
  const owner = await makeActor({ [shopId]: "owner" }, tx);
  const { id } = await beginUpload(owner, { shopId, purpose: "photo", bytes: bytes.length }, tx);
  return { owner, uploadId: id };
}
async function completeUpload(shop: Shop, tx: Tx) {
  const { owner, uploadId } = await startUpload(shop, tx);
  await storePart(owner, { ...shop, uploadId, offset: 0, bytes }, tx);
  return { uploadId };
}
/** The renditions are rendered once; each attempt inserts its own row. */
let renditions: ReturnType<typeof makeRenditions> | undefined;
async function insertPicture({ shopId }: Shop, tx: Tx) {
  renditions ??= makeRenditions(bytes, { originals: originalStorage() });
  const picture = { shopId, ...(await renditions) };
  const [row] = await asShop(shopId, (inside) => inside.insert(pictures).values(picture).returning(), tx);
  return { pictureId: requireRow(row).id };
}

/** A row that members may run on an object prepared in their shop, and nobody on another shop's. */
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
    run: (actor, { shopId }, tx) => beginUpload(actor, { shopId, purpose: "photo", bytes: 9 }, tx),
    isOfShop: true,
  },
  findUpload: { ...withOwn(startUpload, findUpload) },
  storePart: { ...withOwn(startUpload, (actor, wanted, tx) => storePart(actor, { ...wanted, offset: 0, bytes }, tx)) },
  finishUpload: { ...withOwn(completeUpload, finishUpload) },
  cancelUpload: { ...withOwn(startUpload, cancelUpload) },
  storeWholeFile: {
    may: members,
    run: (actor, { shopId }, tx) => storeWholeFile(actor, { shopId, purpose: "zip", content: zip }, tx, nowhere),
    isOfShop: true,
  },
  findPictureEdit: { ...withOwn(insertPicture, findPictureEdit) },
  previewEdit: { ...withOwn(insertPicture, (actor, wanted, tx) => previewEdit(actor, { ...wanted, ...square }, tx)) },
  editPicture: { ...withOwn(insertPicture, (actor, wanted, tx) => editPicture(actor, { ...wanted, ...square }, tx)) },
};
