import { type Actor, isAtLeast } from "@/lib/core/actor";

type ShopReference = { shopId: number };

/** Every member of an invited shop may read the request. */
export const canReadInvitation = (actor: Actor, { shopId }: ShopReference): boolean =>
  isAtLeast(actor, shopId, "assistant");
/** Managers may quote, change and withdraw, as they may publish prices. */
export const canQuoteSourcing = (actor: Actor, { shopId }: ShopReference): boolean =>
  isAtLeast(actor, shopId, "manager");
