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
  /** Of the whole file. */
  bytes: number;
  name?: string;
  /** What else tells it apart from others of its name and length, such as when it was last changed. */
  mark?: string;
};
/** A file that is sent in parts: how long it is, and how much of its beginning is there. The next part begins there. */
export type Upload = { id: string; bytes: number; received: number };

/**
 * Makes room for a file that will come in parts. One with a mark goes on where the same file was left, for at least a day.
 * @throws NotAllowed for strangers, Refusal when it is too large or the shop sends or keeps too much
 */
export async function beginUpload(actor: Actor, input: BeginUpload, db: Db = database): Promise<Upload> {
  const { shopId, purpose, bytes, mark = "" } = input;
  allow(canSendFiles(actor, shopId));
  const { [purpose]: limits } = uploadLimits;
  if (bytes < 1) throw new Refusal(kinds[purpose].empty, { field: "file" });
  if (bytes > limits.bytes)
    throw new Refusal(kinds[purpose].tooLarge, { field: "file", megabytes: limits.bytes / 1024 ** 2 });
  const begun = { limit: limits.perHour, windowSeconds: 3600 };
  await limitAttempts(`uploads:${purpose}:${shopId}`, begun, db, { field: "file" });
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
      if (!upload) throw new Error("an upload was not kept");
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
