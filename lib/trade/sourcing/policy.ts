import { type Actor, isAtLeast } from "@/lib/core/actor";

type ListingReference = { shopId: number };

/** Every member of an invited shop may read the request. */
export const canReadInvitation = (actor: Actor, { shopId }: ListingReference): boolean =>
  isAtLeast(actor, shopId, "assistant");
/** Managers may quote, change and withdraw, as they may publish prices. */
export const canQuoteSourcing = (actor: Actor, { shopId }: ListingReference): boolean =>
  isAtLeast(actor, shopId, "manager");
