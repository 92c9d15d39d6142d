import { type Actor, isAtLeast } from "@/lib/core/actor";

/** All members of a shop may send files for it. */
export const canSendFiles = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "assistant");
