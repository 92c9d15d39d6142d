import { type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { type MediaStorage, uploadStorage } from "../storage";
import { type BeginUpload, beginUpload } from "./begin-upload";
import { lengthOfPart } from "./limits";
import { storePart } from "./store-part";

/** Stores a whole file of a form and returns the id of its upload. @throws as beginUpload() and storePart() */
export async function storeWholeFile(
  actor: Actor,
  { content, ...input }: Omit<BeginUpload, "bytes"> & { content: Uint8Array },
  db: Db = database,
  storage: MediaStorage = uploadStorage(),
): Promise<string> {
  const { shopId, purpose } = input;
  const file = { purpose, bytes: content.byteLength };
  const { id: uploadId, received } = await beginUpload(actor, { ...input, bytes: file.bytes }, db);
  for (let offset = received; offset < file.bytes; offset += lengthOfPart(file, offset)) {
    const bytes = content.subarray(offset, offset + lengthOfPart(file, offset));
    await storePart(actor, { shopId, uploadId, offset, bytes }, db, storage);
  }
  return uploadId;
}
