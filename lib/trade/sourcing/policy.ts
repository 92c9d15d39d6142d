import { type Actor, isAtLeast } from "@/lib/core/actor";

type OfShop = { shopId: number };

/** Everyone who works in an invited shop reads the request. */
export const canReadInvitation = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "assistant");
/** A price is a promise: who may publish one may quote, change and withdraw it. */
export const canQuoteSourcing = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "manager");
