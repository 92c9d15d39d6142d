import { type Actor, isAtLeast, operatorRoleOf } from "../core/actor";

type ShopReference = { shopId: number };

/** Every member may read the shop's figures. */
export const canReadMetrics = (actor: Actor, { shopId }: ShopReference): boolean =>
  isAtLeast(actor, shopId, "assistant");
/** Managers may dismiss an alert, because it is dismissed for all members. */
export const canDismissAlerts = (actor: Actor, { shopId }: ShopReference): boolean =>
  isAtLeast(actor, shopId, "manager");
/** Every operator may read the figures of the whole market. */
export const canReadMarketFigures = (actor: Actor): actor is Extract<Actor, { kind: "user" }> =>
  operatorRoleOf(actor) !== undefined;
