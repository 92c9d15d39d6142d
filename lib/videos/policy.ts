import { type Actor, isAtLeast } from "../core/actor";

type Own = { shopId: number };
type OwnVideo = Own & { publishedAt: Date | string | null };

export const canSeeOwnVideos = (actor: Actor, { shopId }: Own): boolean => isAtLeast(actor, shopId, "assistant");
/** Everyone who works in the shop films for it. */
export const canAddVideo = canSeeOwnVideos;
/** Assistants write what nobody sees yet; what buyers see is for managers and owners. */
export const canEditVideo = (actor: Actor, { shopId, publishedAt }: OwnVideo): boolean =>
  isAtLeast(actor, shopId, publishedAt === null ? "assistant" : "manager");
export const canPublishVideo = (actor: Actor, { shopId }: Own): boolean => isAtLeast(actor, shopId, "manager");
export const canRemoveVideo = canPublishVideo;
