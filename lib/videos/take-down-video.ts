import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { videos } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { getVideoForUpdate, type OfVideo } from "./own-video";
import { canPublishVideo } from "./policy";
import { refreshVideoPages } from "./refresh-video-pages";

/** Takes a video down; publishing it again restores its position. @throws NotAllowed, NotFound */
export async function takeDownVideo(actor: Actor, input: OfVideo, db: Db = database): Promise<void> {
  const { shopId, videoId } = input;
  await asShop(
    shopId,
    async (tx) => {
      const { publishedAt, firstPublishedAt, listingId } = await getVideoForUpdate(actor, input, tx);
      allow(canPublishVideo(actor, { shopId }));
      if (!publishedAt) return;
      await tx
        .update(videos)
        .set({ publishedAt: null, firstPublishedAt: firstPublishedAt ?? publishedAt })
        .where(eq(videos.id, videoId));
      await recordEvent(actor, { name: "video.taken_down", shopId, videoId }, tx);
      await refreshVideoPages(shopId, [listingId], tx);
    },
    db,
  );
}
