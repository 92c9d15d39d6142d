import { type Actor, isAtLeast } from "@/lib/core/actor";

/** Assistants may date milestones; only managers edit the brand page. */
export const canDateMilestones = (actor: Actor, { shopId }: { shopId: number }): boolean =>
  isAtLeast(actor, shopId, "assistant");
