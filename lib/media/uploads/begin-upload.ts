import { and, desc, eq, lt, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { fileUploads, type UploadPurpose } from "@/db/schema";
import { limitAttempts } from "@/lib/accounts/rate-limit";
import type { Actor } from "@/lib/core/actor";
import { allow, Refusal } from "@/lib/core/errors";
import { oneLine } from "@/lib/http/plain-text";
import { kinds } from "./kinds";
import { uploadLimits } from "./limits";
import { canSendFiles } from "./policy";

export type BeginUpload = {
  shopId: number;
  purpose: UploadPurpose;
  /** Bytes of the whole file. */
  bytes: number;
  name?: string;
  /** Distinguishes files of the same name and length, such as the time of the last change. */
  mark?: string;
};
/** A file that is sent in parts: its length, and the bytes received so far, where the next part begins. */
export type Upload = { id: string; bytes: number; received: number };

/**
 * Begins an upload in parts. With a mark, it continues an unfinished upload of the same file that is stored for another
 * day.
 * @throws NotAllowed for strangers, Refusal if the file is too large or the shop is above its limits
 */
export async function beginUpload(actor: Actor, input: BeginUpload, db: Db = database): Promise<Upload> {
  const { shopId, purpose, bytes, mark = "" } = input;
  allow(canSendFiles(actor, shopId));
  const { [purpose]: limits } = uploadLimits;
  if (bytes < 1) throw new Refusal(kinds[purpose].empty, { field: "file" });
  if (bytes > limits.bytes)
    throw new Refusal(kinds[purpose].tooLarge, { field: "file", megabytes: limits.bytes / 1024 ** 2 });
  const rateLimit = { limit: limits.perHour, windowSeconds: 3600 };
  await limitAttempts(`uploads:${purpose}:${shopId}`, rateLimit, db, { field: "file" });
  const file = { shopId, purpose, bytes, mark, name: oneLine(input.name ?? "").slice(-200) || "?" };
  return asShop(
    shopId,
    async (tx) => {
      const same = mark && (await findSame(file, tx));
      if (same) return same;
      await kinds[purpose].checkRoom(shopId, bytes, tx);
      const expiresAt = sql`now() + make_interval(days => ${limits.days})`;
      const [upload] = await tx
        .insert(fileUploads)
        .values({ ...file, fingerprint: mark, expiresAt })
        .returning(shown);
      if (!upload) throw new Error("an upload was not stored");
      return upload;
    },
    db,
  );
}

const shown = { id: fileUploads.id, bytes: fileUploads.bytes, received: fileUploads.received };

async function findSame(file: Required<BeginUpload>, tx: Tx): Promise<Upload | undefined> {
  const [found] = await tx
    .select(shown)
    .from(fileUploads)
    .where(
      and(
        eq(fileUploads.shopId, file.shopId),
        eq(fileUploads.purpose, file.purpose),
        eq(fileUploads.name, file.name),
        eq(fileUploads.bytes, file.bytes),
        eq(fileUploads.fingerprint, file.mark),
        lt(fileUploads.received, fileUploads.bytes),
        sql`${fileUploads.expiresAt} > now() + interval '1 day'`,
      ),
    )
    .orderBy(desc(fileUploads.expiresAt))
    .limit(1);
  return found;
}
