import { and, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { largeFiles } from "@/db/schema";
import type { Actor } from "../accounts/actor";
import { NotFound, Refusal } from "../errors";
import { largeFileStorage, type MediaStorage } from "../media/storage";
import type { Received } from "./begin-large-file";
import { beginsLike } from "./begins-like";
import { findFile, type OfLargeFile, partName } from "./large-file";
import { partBytes } from "./limits";
import { canSendFiles } from "./policy";

export type AddPart = OfLargeFile & { /** Where in the file it begins. */ at: number; bytes: Uint8Array };

/**
 * Keeps the next part of a file and says how much is here now. A part that came before, or too early, changes nothing:
 * its sender goes on where the answer says. @throws NotFound; Refusal when a part has a wrong length, or the first one
 * shows that the file is not what it was sent for
 */
export async function addPart(
  actor: Actor,
  { at, bytes, ...of }: AddPart,
  db: Db = database,
  storage: MediaStorage = largeFileStorage(),
): Promise<Received> {
  const { shopId, fileId } = of;
  if (!canSendFiles(actor, shopId)) throw new NotFound();
  const file = await asShop(shopId, (tx) => findFile(of, tx), db);
  if (!file) throw new NotFound();
  const { purpose, received } = file;
  if (at !== received) return { fileId, received };
  if (bytes.byteLength !== Math.min(partBytes, file.bytes - at)) throw new Refusal("errors.invalid", { field: "file" });
  if (at === 0 && !beginsLike[purpose](bytes))
    throw new Refusal(purpose === "clip" ? "videos.file.notVideo" : "imports.photos.file.notZip", { field: "file" });
  await storage.put(partName(fileId, at / partBytes), bytes);
  return asShop(
    shopId,
    async (tx) => {
      await tx
        .update(largeFiles)
        .set({ received: at + bytes.byteLength })
        .where(and(eq(largeFiles.id, fileId), eq(largeFiles.received, at)));
      const now = await findFile(of, tx);
      if (!now) throw new NotFound();
      return { fileId, received: now.received };
    },
    db,
  );
}
