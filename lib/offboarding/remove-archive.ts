import { and, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { shopArchives } from "@/db/schema";
import type { Job } from "../events/job";
import { archiveStorage } from "../media/storage";
import { archiveName } from "./archive-name";

/** Deletes an expired archive, its file and its row. Safe to repeat. */
export async function removeArchive(
  { data }: Pick<Job<{ shopId: number; archiveId: string }>, "data">,
  db: Db = database,
): Promise<void> {
  await archiveStorage().remove(archiveName(data.archiveId));
  const isArchive = and(eq(shopArchives.shopId, data.shopId), eq(shopArchives.id, data.archiveId));
  await asShop(data.shopId, (tx) => tx.delete(shopArchives).where(isArchive), db);
}
