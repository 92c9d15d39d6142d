import { type Actor, isAtLeast } from "../core/actor";

type ShopRef = { shopId: number };

/** Owners may transfer ownership, close and reopen the shop, and export all its data. */
export const canEndShop = (actor: Actor, { shopId }: ShopRef): boolean => isAtLeast(actor, shopId, "owner");
/** Any member may answer an offer of ownership addressed to them. */
export const canAnswerOffer = (actor: Actor, { shopId }: ShopRef): boolean => isAtLeast(actor, shopId, "assistant");
