import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { videos } from "@/db/schema";
import type { Actor } from "../core/actor";
import { recordEvent } from "../events/record-event";
import { refreshVideoPages } from "../videos/refresh-video-pages";
import type { CaseRow, DecisionRow } from "./own-case";

type Before = DecisionRow["before"];

/** Takes a public or held video off view. Returns the state before. */
export async function hideVideo(actor: Actor, { targetId, shopId }: CaseRow, tx: Tx): Promise<Before> {
  const videoId = Number(targetId);
  const [video] = await tx.select().from(videos).where(eq(videos.id, videoId)).for("update");
  if (!video || (video.hiddenAt && !video.heldPublishedAt)) return {};
  const { firstPublishedAt, listingId } = video;
  const publishedAt = video.publishedAt ?? video.heldPublishedAt;
  const set = { publishedAt: null, heldPublishedAt: null, hiddenAt: new Date() };
  await tx
    .update(videos)
    .set({ ...set, firstPublishedAt: firstPublishedAt ?? publishedAt })
    .where(eq(videos.id, videoId));
  await recordEvent(actor, { name: "video.taken_down", shopId, videoId }, tx);
  await refreshVideoPages(shopId, [listingId], tx);
  return { publishedAt: publishedAt?.toISOString() ?? null };
}

/** Shows a video again that operators hid. */
export async function restoreVideo(
  actor: Actor,
  moderationCase: CaseRow,
  { publishedAt }: Before,
  tx: Tx,
): Promise<void> {
  const videoId = Number(moderationCase.targetId);
  const set = { hiddenAt: null, publishedAt: publishedAt ? new Date(publishedAt) : null };
  const [video] = await tx.update(videos).set(set).where(eq(videos.id, videoId)).returning();
  if (!video) return;
  if (publishedAt) await recordEvent(actor, { name: "video.published", shopId: moderationCase.shopId, videoId }, tx);
  await refreshVideoPages(moderationCase.shopId, [video.listingId], tx);
}

/** Shows a video that a rule holds, and does nothing for any other. Returns the state before. */
export async function releaseVideo(actor: Actor, { targetId, shopId }: CaseRow, tx: Tx): Promise<Before> {
  const videoId = Number(targetId);
  const isHeld = and(eq(videos.id, videoId), eq(videos.shopId, shopId), isNotNull(videos.heldPublishedAt));
  const [video] = await tx.select().from(videos).where(isHeld).for("update");
  if (!video) return {};
  const { heldPublishedAt: publishedAt, firstPublishedAt, listingId } = video;
  await tx
    .update(videos)
    .set({ publishedAt, firstPublishedAt: firstPublishedAt ?? publishedAt, hiddenAt: null, heldPublishedAt: null })
    .where(eq(videos.id, videoId));
  await recordEvent(actor, { name: "video.published", shopId, videoId }, tx);
  await refreshVideoPages(shopId, [listingId], tx);
  return { heldPublishedAt: publishedAt?.toISOString() ?? null };
}

/** Holds a video again whose release is taken back, unless the shop has taken it down since. */
export async function holdVideoAgain(
  actor: Actor,
  { targetId, shopId }: CaseRow,
  { heldPublishedAt }: Before,
  tx: Tx,
): Promise<void> {
  if (!heldPublishedAt) return;
  const videoId = Number(targetId);
  const [video] = await tx
    .update(videos)
    .set({ publishedAt: null, hiddenAt: new Date(), heldPublishedAt: new Date(heldPublishedAt) })
    .where(
      and(eq(videos.id, videoId), eq(videos.shopId, shopId), isNotNull(videos.publishedAt), isNull(videos.hiddenAt)),
    )
    .returning();
  if (!video) return;
  await recordEvent(actor, { name: "video.held", shopId, videoId }, tx);
  await refreshVideoPages(shopId, [video.listingId], tx);
}
