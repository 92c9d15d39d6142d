import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { uploads } from "@/db/schema";
import { enqueue, type Job } from "@/lib/events/job";
import { attachmentStorage, type MediaStorage } from "../storage";
import { type Attachment, storedNames } from "./attachment";

export type StoredFile = { kind: Attachment["kind"]; key: string };

/** Deletes the uploads of these files, and enqueues a job that deletes the files, since files cannot be rolled back. */
export async function deleteFiles(files: StoredFile[], tx: Tx): Promise<void> {
  if (files.length === 0) return;
  const keys = files.map(({ key }) => key);
  await tx.delete(uploads).where(inArray(uploads.key, keys));
  const names = [...new Set(files.flatMap(storedNames))];
  await enqueue([{ name: "removeFiles", eventId: null, data: { names } }], tx);
}

/** Deletes stored files. Idempotent. */
export async function removeFiles(
  { data: { names } }: Job<{ names: string[] }>,
  storage: MediaStorage = attachmentStorage(),
): Promise<void> {
  for (const name of names) await storage.remove(name);
}
