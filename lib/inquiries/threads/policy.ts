import { type Actor, isAtLeast } from "@/lib/core/actor";
import { canReplyToInquiry } from "../policy";

type ShopReference = { shopId: number };

export const canSaveDraft = canReplyToInquiry;
export const canDecline = canReplyToInquiry;
export const canReportBuyer = canReplyToInquiry;
export const canReportTranslation = canReplyToInquiry;
/** Every member may assign an inquiry to a colleague or to themselves. */
export const canAssign = canReplyToInquiry;
/** Managers decide for the shop whose inquiries are held. */
export const canBlockBuyer = (actor: Actor, { shopId }: ShopReference): boolean => isAtLeast(actor, shopId, "manager");
/** Every member may use quick replies. */
export const canUseQuickReplies = canReplyToInquiry;
export const canEditQuickReplies = canBlockBuyer;
/** A manager of the shop who is a member of the other one may hand an inquiry over. */
export const canHandOver = (actor: Actor, { shopId }: ShopReference, toShopId: number): boolean =>
  isAtLeast(actor, shopId, "manager") && isAtLeast(actor, toShopId, "assistant") && toShopId !== shopId;
