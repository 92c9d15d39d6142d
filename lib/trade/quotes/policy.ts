import { type Actor, isAtLeast } from "@/lib/core/actor";

type OfShop = { shopId: number };

/** Everyone who works in the shop reads what it offers. */
export const canReadQuotes = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "assistant");

/** Assistants prepare offers; what binds the shop goes out by a manager or the owner. */
export const canDraftQuote = canReadQuotes;
export const canSendQuote = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "manager");
/** Where the owner lets assistants quote, they do so within the floor of the shop, see checkFloor(). */
export const canOfferQuote = (actor: Actor, of: OfShop, rules: { assistantsQuote: boolean }): boolean =>
  canSendQuote(actor, of) || (rules.assistantsQuote && canDraftQuote(actor, of));
/** Down to which price assistants quote is the owner's and the managers' word. */
export const canSetQuotingRules = canSendQuote;
export const canWithdrawQuote = canSendQuote;
