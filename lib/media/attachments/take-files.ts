import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { uploads } from "@/db/schema";
import { enqueue, type Job } from "@/lib/events/job";
import { attachmentStorage, type MediaStorage } from "../storage";
import { type Attachment, storedNames } from "./attachment";

export type StoredFile = { kind: Attachment["kind"]; key: string };

/** Forgets the uploads of these files, and leaves their removal to a job: files cannot be rolled back. No message may name them any more. */
export async function takeFiles(files: StoredFile[], tx: Tx): Promise<void> {
  if (files.length === 0) return;
  const keys = files.map(({ key }) => key);
  await tx.delete(uploads).where(inArray(uploads.key, keys));
  const names = [...new Set(files.flatMap(storedNames))];
  await enqueue([{ name: "removeFiles", eventId: null, data: { names } }], tx);
}

/** Safe to repeat. */
export async function removeFiles(
  { data: { names } }: Job<{ names: string[] }>,
  storage: MediaStorage = attachmentStorage(),
): Promise<void> {
  for (const name of names) await storage.remove(name);
}
