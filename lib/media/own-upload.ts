import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { pictureUploads } from "@/db/schema";
import { NotFound } from "../errors";

export type OwnUpload = { shopId: number; uploadId: string };

export const isUpload = ({ shopId, uploadId }: OwnUpload) =>
  and(eq(pictureUploads.shopId, shopId), eq(pictureUploads.id, uploadId));

/** An upload of the shop whose context this is; `isToChange` keeps others from it until the end. @throws NotFound */
export async function getUpload(wanted: OwnUpload, tx: Tx, { isToChange = false } = {}) {
  const found = tx.select().from(pictureUploads).where(isUpload(wanted)).$dynamic();
  const [upload] = await (isToChange ? found.for("update") : found);
  if (!upload) throw new NotFound("upload");
  return upload;
}
