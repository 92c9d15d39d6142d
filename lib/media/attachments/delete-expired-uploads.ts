import { lt, sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { uploads } from "@/db/schema";
import { attachmentStorage, type MediaStorage } from "../storage";
import { storedNames } from "./attachment";

/** An hour longer than an upload may be claimed, so that no message loses a file to the cleanup. */
const isExpired = lt(uploads.createdAt, sql`now() - interval '25 hours'`);

/** Deletes expired uploads, and the files of those that no message has claimed. */
export async function deleteExpiredUploads(
  db: Db = database,
  storage: MediaStorage = attachmentStorage(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const deleted = await tx.delete(uploads).where(isExpired).returning();
    for (const upload of deleted)
      if (!upload.claimedAt) await Promise.all(storedNames(upload).map((name) => storage.remove(name)));
  });
}
