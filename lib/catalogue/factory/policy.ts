import { type Actor, isAtLeast } from "@/lib/core/actor";

export const canSeeBoard = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "assistant");

/** The board determines the lead times that buyers see, so only managers and owners change it. */
export const canTouchBoard = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "manager");
