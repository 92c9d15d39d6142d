import { type Actor, isAtLeast } from "../accounts/actor";

type OfShop = { shopId: number };

/** Everyone who works in the shop reads what it offers. */
export const canReadQuotes = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "assistant");

/** Assistants prepare offers; what binds the shop goes out by a manager or the owner. */
export const canDraftQuote = canReadQuotes;
export const canSendQuote = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "manager");
export const canWithdrawQuote = canSendQuote;
