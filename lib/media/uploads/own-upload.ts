import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { fileUploads, type UploadPurpose } from "@/db/schema";
import { NotFound } from "@/lib/core/errors";

export type OwnUpload = { shopId: number; uploadId: string };
export type FileUpload = typeof fileUploads.$inferSelect;

/** SQL condition: the row is this upload of this shop. */
export const whereUpload = ({ shopId, uploadId }: OwnUpload) =>
  and(eq(fileUploads.shopId, shopId), eq(fileUploads.id, uploadId));

/** Returns an upload of the transaction's shop; `isToChange` locks it until the end. @throws NotFound */
export async function getUpload(own: OwnUpload, tx: Tx, { isToChange = false } = {}): Promise<FileUpload> {
  const found = tx.select().from(fileUploads).where(whereUpload(own)).$dynamic();
  const [upload] = await (isToChange ? found.for("update") : found);
  if (!upload) throw new NotFound("upload");
  return upload;
}

/** Finds an upload that is complete and has this purpose. */
export async function findWholeUpload(own: OwnUpload, purpose: UploadPurpose, tx: Tx): Promise<FileUpload | undefined> {
  const [found] = await tx.select().from(fileUploads).where(whereUpload(own));
  return found?.purpose === purpose && found.received === found.bytes ? found : undefined;
}
