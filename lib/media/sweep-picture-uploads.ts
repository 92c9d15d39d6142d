import { lt, sql } from "drizzle-orm";
import { asInvited, type Db, database } from "@/db/client";
import { pictureUploads } from "@/db/schema";
import { type MediaStorage, uploadStorage } from "./storage";
import { removeParts } from "./upload-parts";

const isOver = lt(pictureUploads.createdAt, sql`now() - interval '1 day'`);

/** Forgets uploads of yesterday, finished or not, and what is there of them. The pictures they became stay. */
export async function sweepPictureUploads(db: Db = database, storage: MediaStorage = uploadStorage()): Promise<void> {
  const swept = await asInvited("long over", (tx) => tx.delete(pictureUploads).where(isOver).returning(), db);
  for (const upload of swept) await removeParts(upload, storage);
}
