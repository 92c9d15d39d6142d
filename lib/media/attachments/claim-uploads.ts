import { inArray } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import type { Tx } from "@/db/client";
import { attachments, uploads } from "@/db/schema";
import { limitAttempts } from "@/lib/accounts/rate-limit";
import { claimFiles } from "./claim-files";

export type OfMessage = { shopId: number; inquiryId: string; messageId: string };

/** Files that a shop sends and receives in a day. */
const quota = { limit: 2_000, windowSeconds: 86_400 };

/**
 * Attaches uploads to a message, in this order and in the message's transaction. The same upload may be attached to
 * several messages: each has its own row, and they share the stored file.
 * @throws Refusal above the maximum, or if one is no longer stored
 */
export async function claimUploads(ids: string[], message: OfMessage, tx: Tx): Promise<void> {
  const files = await claimFiles(ids, tx);
  if (files.length === 0) return;
  for (const _ of files) await limitAttempts(`attachments:${message.shopId}`, quota, tx, { field: "files" });
  await tx.insert(attachments).values(files.map((file) => ({ id: uuidv7(), ...message, ...file })));
}

/**
 * Returns hashes of the uploaded files, which identify the files of a form however often they are sent: see actOnce.
 */
export async function uploadHashes(ids: string[], tx: Tx): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await tx
    .select({ id: uploads.id, hash: uploads.sentHash })
    .from(uploads)
    .where(inArray(uploads.id, ids));
  return ids.map((id) => found.find((each) => each.id === id)?.hash ?? id);
}
