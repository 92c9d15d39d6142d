import { type Actor, isAtLeast } from "../core/actor";

type ListingReference = { shopId: number };

/** Every member of the shop may read its inquiries. */
export const canReadInquiry = (actor: Actor, { shopId }: ListingReference): boolean =>
  isAtLeast(actor, shopId, "assistant");
export const canReplyToInquiry = canReadInquiry;
/** Every member may set the verdict on an inquiry: genuine or spam. */
export const canReviewInquiry = canReadInquiry;
