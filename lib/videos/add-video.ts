import { and, eq, inArray, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { videoDrafts, videos } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { findWholeUpload } from "../media/uploads/own-upload";
import { maxVideos } from "./limits";
import { getShownListing } from "./own-video";
import { canAddVideo } from "./policy";
import { findVideoTools } from "./video-tools";

export type AddVideo = {
  shopId: number;
  fileId: string;
  /** The listing it shows; undefined for the shop. */
  listingId?: number;
};

/**
 * Adds a video whose file is uploaded; the worker encodes it. The same file again is the same video.
 * @throws NotAllowed, NotFound; Refusal if the file is incomplete, the shop has too many, or there is no encoder
 */
export async function addVideo(
  actor: Actor,
  { shopId, fileId, listingId }: AddVideo,
  db: Db = database,
): Promise<{ draftId: string }> {
  allow(canAddVideo(actor, { shopId }));
  if (!(await findVideoTools())) throw new Refusal("videos.file.noTools", { field: "file" });
  return asShop(
    shopId,
    async (tx) => {
      const [before] = await tx.select({ id: videoDrafts.id }).from(videoDrafts).where(eq(videoDrafts.fileId, fileId));
      if (before) return { draftId: before.id };
      if (listingId !== undefined) await getShownListing(shopId, listingId, tx);
      const file = await findWholeUpload({ shopId, uploadId: fileId }, "clip", tx);
      if (!file) throw new Refusal("videos.file.incomplete", { field: "file" });
      const stored = await tx.$count(videos, eq(videos.shopId, shopId));
      const inProgress = await tx.$count(
        videoDrafts,
        and(eq(videoDrafts.shopId, shopId), inArray(videoDrafts.status, ["waiting", "working"])),
      );
      if (stored + inProgress >= maxVideos)
        throw new Refusal("videos.file.tooMany", { field: "file", count: maxVideos });
      await tx.delete(videoDrafts).where(sql`${videoDrafts.createdAt} < now() - interval '30 days'`);
      const [draft] = await tx
        .insert(videoDrafts)
        .values({ shopId, fileId, listingId, name: file.name })
        .returning({ id: videoDrafts.id });
      if (!draft) throw new Error("a video was not added");
      await recordEvent(actor, { name: "video.uploaded", shopId, draftId: draft.id }, tx);
      return { draftId: draft.id };
    },
    db,
  );
}
