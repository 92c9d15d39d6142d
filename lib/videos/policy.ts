import { type Actor, isAtLeast } from "../core/actor";

type Own = { shopId: number };
type OwnVideo = Own & { publishedAt: Date | string | null };

export const canSeeOwnVideos = (actor: Actor, { shopId }: Own): boolean => isAtLeast(actor, shopId, "assistant");
/** All members of a shop may add videos. */
export const canAddVideo = canSeeOwnVideos;
/** Assistants may edit videos that are not public; managers and owners may edit all. */
export const canEditVideo = (actor: Actor, { shopId, publishedAt }: OwnVideo): boolean =>
  isAtLeast(actor, shopId, publishedAt === null ? "assistant" : "manager");
export const canPublishVideo = (actor: Actor, { shopId }: Own): boolean => isAtLeast(actor, shopId, "manager");
export const canRemoveVideo = canPublishVideo;
