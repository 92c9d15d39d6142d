import { type Actor, isAtLeast } from "../core/actor";

type OfShop = { shopId: number };

/** Everyone who works in the shop reads its inquiries. */
export const canReadInquiry = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "assistant");
export const canReplyToInquiry = canReadInquiry;
/** Saying whether a held inquiry is genuine. */
export const canJudgeInquiry = canReadInquiry;
