import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { videos } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { getVideoForUpdate, type OfVideo } from "./own-video";
import { canRemoveVideo } from "./policy";

/**
 * Deletes a video that is not public, with its figures; a job deletes its files.
 * @throws NotAllowed, NotFound; Refusal if it is public
 */
export async function removeVideo(actor: Actor, input: OfVideo, db: Db = database): Promise<void> {
  const { shopId, videoId } = input;
  await asShop(
    shopId,
    async (tx) => {
      const { publishedAt, key } = await getVideoForUpdate(actor, input, tx);
      allow(canRemoveVideo(actor, { shopId }));
      if (publishedAt) throw new Refusal("videos.removeVideo.stillPublic");
      await tx.delete(videos).where(eq(videos.id, videoId));
      await recordEvent(actor, { name: "video.removed", shopId, videoId, key }, tx);
    },
    db,
  );
}
