import { lt, sql } from "drizzle-orm";
import { asInvited, type Db, database } from "@/db/client";
import { fileUploads } from "@/db/schema";
import { type MediaStorage, uploadStorage } from "../storage";
import { removeParts } from "./parts";

/** Deletes expired uploads, finished or not, with their parts, but not what was created from them. */
export async function deleteExpiredFileUploads(
  db: Db = database,
  storage: MediaStorage = uploadStorage(),
): Promise<void> {
  const isExpired = lt(fileUploads.expiresAt, sql`now()`);
  const deleted = await asInvited("expired", (tx) => tx.delete(fileUploads).where(isExpired).returning(), db);
  for (const upload of deleted) await removeParts(upload, storage);
}
