import { and, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { largeFiles } from "@/db/schema";
import type { Job } from "../events/job";
import { largeFileStorage, type MediaStorage } from "../media/storage";
import { type OfLargeFile, partNames } from "./large-file";

/** Forgets a file and its parts, once it was used or nobody came back for it. Again it changes nothing. */
export async function dropLargeFile(
  { data: { shopId, fileId } }: Pick<Job<OfLargeFile>, "data">,
  db: Db = database,
  storage: MediaStorage = largeFileStorage(),
): Promise<void> {
  const [dropped] = await asShop(
    shopId,
    (tx) =>
      tx
        .delete(largeFiles)
        .where(and(eq(largeFiles.id, fileId), eq(largeFiles.shopId, shopId)))
        .returning({ id: largeFiles.id, bytes: largeFiles.bytes }),
    db,
  );
  for (const name of dropped ? partNames(dropped) : []) await storage.remove(name);
}
