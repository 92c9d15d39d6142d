import { type Actor, isAtLeast } from "../core/actor";

type ShopReference = { shopId: number };

/** Every member of the shop may read its inquiries. */
export const canReadInquiry = (actor: Actor, { shopId }: ShopReference): boolean =>
  isAtLeast(actor, shopId, "assistant");
export const canReplyToInquiry = canReadInquiry;
/** Every member may set the verdict on an inquiry: genuine or spam. */
export const canReviewInquiry = canReadInquiry;
