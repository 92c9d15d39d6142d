import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { fileUploads, type UploadPurpose } from "@/db/schema";
import { NotFound } from "@/lib/core/errors";

export type OwnUpload = { shopId: number; uploadId: string };
export type FileUpload = typeof fileUploads.$inferSelect;

export const isUpload = ({ shopId, uploadId }: OwnUpload) =>
  and(eq(fileUploads.shopId, shopId), eq(fileUploads.id, uploadId));

/** An upload of the shop whose context this is; `isToChange` keeps others from it until the end. @throws NotFound */
export async function getUpload(wanted: OwnUpload, tx: Tx, { isToChange = false } = {}): Promise<FileUpload> {
  const found = tx.select().from(fileUploads).where(isUpload(wanted)).$dynamic();
  const [upload] = await (isToChange ? found.for("update") : found);
  if (!upload) throw new NotFound("upload");
  return upload;
}

/** The same when all of it is there and it was sent for this. */
export async function findWholeUpload(
  wanted: OwnUpload,
  purpose: UploadPurpose,
  tx: Tx,
): Promise<FileUpload | undefined> {
  const [found] = await tx.select().from(fileUploads).where(isUpload(wanted));
  return found?.purpose === purpose && found.received === found.bytes ? found : undefined;
}
