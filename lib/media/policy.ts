import { type Actor, isAtLeast } from "../core/actor";

/** Everyone who works in the shop takes pictures for it. */
export const canAddPicture = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "assistant");
