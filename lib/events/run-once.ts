import { createHash } from "node:crypto";
import { eq, lt, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { idempotencyKeys } from "@/db/schema";
import { Refusal } from "../core/errors";

/** The response to a form; it is stored, so that the same form sent again gets the same response. */
type Result = Record<string, string | number | boolean>;

/**
 * Claims `key` for `result` in this transaction. The first caller acts; a later one gets the first one's result.
 * Concurrent callers wait for each other. @throws Refusal `inquiries.alreadySent` for the same key with another body
 */
export async function runOnce<T extends Result>(
  key: string,
  body: unknown,
  result: T,
  tx: Tx,
): Promise<{ isRepeat: boolean; result: T }> {
  const bodyHash = createHash("sha256").update(JSON.stringify(body)).digest("hex");
  const claimed = await tx
    .insert(idempotencyKeys)
    .values({ key, bodyHash, result })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  if (claimed.length) return { isRepeat: false, result };
  const [first] = await tx.select().from(idempotencyKeys).where(eq(idempotencyKeys.key, key));
  if (!first || first.bodyHash !== bodyHash) throw new Refusal("inquiries.alreadySent");
  return { isRepeat: true, result: first.result as T };
}

/** Returns a key for forms that carry none: the same parts give the same UUID (version 8, from their SHA-256). */
export function idempotencyKeyOf(...parts: string[]): string {
  const bytes = createHash("sha256").update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** Deletes keys older than three days, after which no form is sent again. */
export const deleteOldKeys = (tx: Pick<Tx, "delete">) =>
  tx.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, sql`now() - interval '3 days'`));
