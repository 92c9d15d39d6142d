import { type Actor, isAtLeast } from "../core/actor";

/** All members of a shop may add pictures. */
export const canAddPicture = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "assistant");
