import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { videos } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { requireConfirmedShop, requireUnlimitedShop } from "../shops/require-confirmed-shop";
import { generateTitles } from "./generate-titles";
import { getShownListing, getVideoForUpdate, type OfVideo } from "./own-video";
import { canPublishVideo } from "./policy";
import { publishUnlessHeld } from "./publish-unless-held";
import { refreshVideoPages } from "./refresh-video-pages";

/**
 * Publishes a video on its own page, beside its listing, in its shop and in the list of videos, or again in its former
 * position, unless a rule of moderation holds its titles. Idempotent. A held video is checked again. @throws NotAllowed, NotFound; Refusal if its listing or its shop is not public
 */
export async function publishVideo(actor: Actor, input: OfVideo, db: Db = database): Promise<{ isHeld: boolean }> {
  const { shopId, videoId } = input;
  return asShop(
    shopId,
    async (tx) => {
      const video = await getVideoForUpdate(actor, input, tx);
      allow(canPublishVideo(actor, { shopId }));
      if (video.publishedAt) return { isHeld: false };
      if (video.hiddenAt && !video.heldPublishedAt) throw new Refusal("videos.publishVideo.hidden");
      await requireConfirmedShop(shopId, tx);
      await requireUnlimitedShop(shopId, tx);
      const { listingId } = video;
      const design = listingId === null ? undefined : await getShownListing(shopId, listingId, tx);
      if (design && !["published", "paused", "discontinued"].includes(design.status))
        throw new Refusal("videos.publishVideo.listingNotPublic");
      const publishedAt = video.firstPublishedAt ?? new Date();
      await tx
        .update(videos)
        .set({ titles: await generateTitles(video, tx) })
        .where(eq(videos.id, videoId));
      const isHeld = await publishUnlessHeld(actor, video, { publishedAt, titles: video.ownTitles }, tx);
      if (!isHeld) await recordEvent(actor, { name: "video.published", shopId, videoId }, tx);
      await refreshVideoPages(shopId, [listingId], tx);
      return { isHeld };
    },
    db,
  );
}
