import { type Actor, isAtLeast } from "../core/actor";

type OfShop = { shopId: number };

/** Whoever answers buyers may know where they come from. */
export const canSeeFigures = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "assistant");
/** Putting an alert away puts it away for everybody. */
export const canDismissAlerts = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "manager");
