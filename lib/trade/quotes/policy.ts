import { type Actor, isAtLeast } from "@/lib/core/actor";

type ShopReference = { shopId: number };

/** Every member of the shop may read its quotes. */
export const canReadQuotes = (actor: Actor, { shopId }: ShopReference): boolean =>
  isAtLeast(actor, shopId, "assistant");

/** Assistants may draft quotes; managers and owners send them, because a quote binds the shop. */
export const canDraftQuote = canReadQuotes;
export const canSendQuote = (actor: Actor, { shopId }: ShopReference): boolean => isAtLeast(actor, shopId, "manager");
/** Assistants may send quotes if the shop's rules allow it, at or above the minimum price, see checkMinimumPrice(). */
export const canOfferQuote = (actor: Actor, of: ShopReference, rules: { assistantsQuote: boolean }): boolean =>
  canSendQuote(actor, of) || (rules.assistantsQuote && canDraftQuote(actor, of));
/** Managers and owners set the minimum price for assistants. */
export const canSetQuotingRules = canSendQuote;
export const canWithdrawQuote = canSendQuote;
