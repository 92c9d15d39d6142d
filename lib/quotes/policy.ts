import { type Actor, isAtLeast } from "../accounts/actor";

/** Everyone who works in the shop reads what it offers. */
export const canReadQuotes = (actor: Actor, { shopId }: { shopId: number }): boolean =>
  isAtLeast(actor, shopId, "assistant");
