import { lt, sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { uploads } from "@/db/schema";
import { attachmentStorage, type MediaStorage } from "../storage";
import { storedNames } from "./attachment";

/** Longer than an upload may be claimed, so that no message loses a file to the broom. */
const isOver = lt(uploads.createdAt, sql`now() - interval '25 hours'`);

/** Forgets uploads of yesterday, and the files of those no message has claimed. */
export async function sweepUploads(db: Db = database, storage: MediaStorage = attachmentStorage()): Promise<void> {
  await db.transaction(async (tx) => {
    const swept = await tx.delete(uploads).where(isOver).returning();
    for (const upload of swept)
      if (!upload.claimedAt) await Promise.all(storedNames(upload).map((name) => storage.remove(name)));
  });
}
