import { type Db, database } from "@/db/client";
import type { Actor } from "../accounts/actor";
import { largeFileStorage, type MediaStorage } from "../media/storage";
import { addPart } from "./add-part";
import { type BeginLargeFile, beginLargeFile } from "./begin-large-file";
import { partBytes } from "./limits";

/** A file that came whole, with a form. Answers its id. @throws as beginLargeFile() and addPart() */
export async function keepWholeFile(
  actor: Actor,
  { content, ...input }: Omit<BeginLargeFile, "bytes"> & { content: Uint8Array },
  db: Db = database,
  storage: MediaStorage = largeFileStorage(),
): Promise<string> {
  const { shopId } = input;
  let { fileId, received } = await beginLargeFile(actor, { ...input, bytes: content.byteLength }, db);
  while (received < content.byteLength) {
    const bytes = content.subarray(received, received + partBytes);
    ({ received } = await addPart(actor, { shopId, fileId, at: received, bytes }, db, storage));
  }
  return fileId;
}
