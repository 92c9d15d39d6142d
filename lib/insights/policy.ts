import { type Actor, isAtLeast } from "../core/actor";

type ListingReference = { shopId: number };

/** Every member may read the shop's figures. */
export const canReadMetrics = (actor: Actor, { shopId }: ListingReference): boolean =>
  isAtLeast(actor, shopId, "assistant");
/** Managers may dismiss an alert, because it is dismissed for all members. */
export const canDismissAlerts = (actor: Actor, { shopId }: ListingReference): boolean =>
  isAtLeast(actor, shopId, "manager");
