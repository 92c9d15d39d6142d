import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { videos } from "@/db/schema";
import type { Actor } from "../core/actor";
import { recordEvent } from "../events/record-event";
import type { SomeTexts } from "../i18n/locale";
import { applyTextRules } from "../moderation/rules/apply-text-rules";

type Publishing = { shopId: number; id: number; firstPublishedAt: Date | null };

/**
 * Makes a video public as of `publishedAt`, unless a rule of moderation holds its titles. Returns whether one does. Call
 * it within `asShop()`, after its titles are stored.
 */
export async function publishUnlessHeld(
  actor: Actor,
  { shopId, id, firstPublishedAt }: Publishing,
  { publishedAt, titles }: { publishedAt: Date; titles: SomeTexts },
  tx: Tx,
): Promise<boolean> {
  const isHeld = await applyTextRules(actor, { shopId, target: "video", id, texts: titles }, tx);
  await tx
    .update(videos)
    .set(
      isHeld
        ? { publishedAt: null, hiddenAt: new Date(), heldPublishedAt: publishedAt }
        : { publishedAt, firstPublishedAt: firstPublishedAt ?? publishedAt, hiddenAt: null, heldPublishedAt: null },
    )
    .where(eq(videos.id, id));
  if (isHeld) await recordEvent(actor, { name: "video.held", shopId, videoId: id }, tx);
  return isHeld;
}
