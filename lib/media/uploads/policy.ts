import { type Actor, isAtLeast } from "@/lib/core/actor";

/** Everyone who works in the shop sends files for it. */
export const canSendFiles = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "assistant");
