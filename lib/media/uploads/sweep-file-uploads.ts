import { lt, sql } from "drizzle-orm";
import { asInvited, type Db, database } from "@/db/client";
import { fileUploads } from "@/db/schema";
import { type MediaStorage, uploadStorage } from "../storage";
import { removeParts } from "./parts";

/** Forgets uploads whose days are over, finished or not, and what is there of them. What became of them stays. */
export async function sweepFileUploads(db: Db = database, storage: MediaStorage = uploadStorage()): Promise<void> {
  const isOver = lt(fileUploads.expiresAt, sql`now()`);
  const swept = await asInvited("expired", (tx) => tx.delete(fileUploads).where(isOver).returning(), db);
  for (const upload of swept) await removeParts(upload, storage);
}
