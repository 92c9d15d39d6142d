import { type Actor, isAtLeast } from "@/lib/core/actor";
import { canReplyToInquiry } from "../policy";

type OfShop = { shopId: number };

export const canKeepDraft = canReplyToInquiry;
export const canDecline = canReplyToInquiry;
export const canReportBuyer = canReplyToInquiry;
/** Giving an inquiry to a colleague, or taking it. */
export const canAssign = canReplyToInquiry;
/** For the shop: whose inquiries are held from now on is decided by who runs it. */
export const canBlockBuyer = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "manager");
/** Everyone in the shop uses them. */
export const canUseQuickReplies = canReplyToInquiry;
export const canEditQuickReplies = canBlockBuyer;
/** The same person works in both shops, and runs the one that gives the inquiry away. */
export const canHandOver = (actor: Actor, { shopId }: OfShop, toShopId: number): boolean =>
  isAtLeast(actor, shopId, "manager") && isAtLeast(actor, toShopId, "assistant") && toShopId !== shopId;
export const canSettleReports = (actor: Actor): boolean => actor.kind === "user" && actor.isOperator;
