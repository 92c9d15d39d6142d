import { type Actor, isAtLeast } from "../core/actor";

type OfShop = { shopId: number };

/** Handing the shop over, closing it, opening it again, and taking everything of it along. */
export const canEndShop = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "owner");
/** Saying yes or no to an offer made to oneself. */
export const canAnswerOffer = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "assistant");
