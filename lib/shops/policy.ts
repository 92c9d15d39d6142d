import { type Actor, isAtLeast } from "../core/actor";

/** The shop's page: names, story, hours, factory. */
export const canEditShop = (actor: Actor, shop: { id: number }): boolean => isAtLeast(actor, shop.id, "manager");
