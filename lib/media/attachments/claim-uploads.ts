import { inArray } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import type { Tx } from "@/db/client";
import { attachments, uploads } from "@/db/schema";
import { limitAttempts } from "@/lib/accounts/rate-limit";
import { claimFiles } from "./claim-files";

export type OfMessage = { shopId: number; inquiryId: string; messageId: string };

/** Files that one shop sends and is sent in a day. */
const quota = { limit: 2_000, windowSeconds: 86_400 };

/**
 * Gives uploads to a message, in this order and in the message's own transaction. The same upload may be given to
 * several messages: each has a row of its own, and they share what is stored.
 * @throws Refusal when there are too many, or one is not kept any more
 */
export async function claimUploads(ids: string[], message: OfMessage, tx: Tx): Promise<void> {
  const files = await claimFiles(ids, tx);
  if (files.length === 0) return;
  for (const _ of files) await limitAttempts(`attachments:${message.shopId}`, quota, tx, { field: "files" });
  await tx.insert(attachments).values(files.map((file) => ({ id: uuidv7(), ...message, ...file })));
}

/** What tells the files of one form from those of another, however often they are sent: see actOnce. */
export async function hashesOf(ids: string[], tx: Tx): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await tx
    .select({ id: uploads.id, hash: uploads.sentHash })
    .from(uploads)
    .where(inArray(uploads.id, ids));
  return ids.map((id) => found.find((each) => each.id === id)?.hash ?? id);
}
