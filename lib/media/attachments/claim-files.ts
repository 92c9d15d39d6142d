import { and, gt, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { uploads } from "@/db/schema";
import { Refusal } from "@/lib/core/errors";
import { attachmentLimits } from "./limits";

const isStored = gt(uploads.createdAt, sql`now() - interval '24 hours'`);

/**
 * Claims these uploads, so that the daily cleanup leaves their files; returns their rows in this order with their
 * positions. @throws Refusal above the maximum, or if one is no longer stored
 */
export async function claimFiles(ids: string[], tx: Tx) {
  if (ids.length > attachmentLimits.files) throw tooManyFiles();
  if (ids.length === 0) return [];
  const found = await tx
    .update(uploads)
    .set({ claimedAt: sql`coalesce(${uploads.claimedAt}, now())` })
    .where(and(inArray(uploads.id, ids), isStored))
    .returning();
  return ids.map((id, index) => {
    const upload = found.find((each) => each.id === id);
    if (!upload || ids.indexOf(id) !== index) throw new Refusal("attachments.notStored", { field: "files" });
    const { kind, key, name, bytes, width, height, pages } = upload;
    return { position: index + 1, kind, key, name, bytes, width, height, pages };
  });
}

export const tooManyFiles = () =>
  new Refusal("attachments.tooManyFiles", { field: "files", count: attachmentLimits.files });
