import { type Actor, isAtLeast } from "@/lib/core/actor";

export const canSeeBoard = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "assistant");

/** What the board says becomes a promise to buyers, so it is for who may quote. */
export const canTouchBoard = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "manager");
