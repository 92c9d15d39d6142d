import { type Actor, isAtLeast } from "../core/actor";

/** Whether the actor may edit the storefront. */
export const canEditShop = (actor: Actor, shop: { id: number }): boolean => isAtLeast(actor, shop.id, "manager");
