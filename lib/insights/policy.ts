import { type Actor, isAtLeast } from "../core/actor";

type ShopReference = { shopId: number };

/** Every member may read the shop's figures. */
export const canReadMetrics = (actor: Actor, { shopId }: ShopReference): boolean =>
  isAtLeast(actor, shopId, "assistant");
/** Managers may dismiss an alert, because it is dismissed for all members. */
export const canDismissAlerts = (actor: Actor, { shopId }: ShopReference): boolean =>
  isAtLeast(actor, shopId, "manager");
