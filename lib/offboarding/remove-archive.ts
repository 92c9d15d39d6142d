import { and, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { shopArchives } from "@/db/schema";
import type { Job } from "../events/job";
import { removeArchiveFile } from "./archive-file";

/** An archive's time is over: its file goes, and what stood about it. Done twice it changes nothing more. */
export async function removeArchive(
  { data }: Pick<Job<{ shopId: number; archiveId: string }>, "data">,
  db: Db = database,
): Promise<void> {
  await removeArchiveFile(data.archiveId);
  const one = and(eq(shopArchives.shopId, data.shopId), eq(shopArchives.id, data.archiveId));
  await asShop(data.shopId, (tx) => tx.delete(shopArchives).where(one), db);
}
