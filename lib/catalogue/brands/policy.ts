import { type Actor, isAtLeast } from "@/lib/core/actor";

/** The days of a design are noted by whoever stands beside it; the brand's page is the managers'. */
export const canDateMilestones = (actor: Actor, { shopId }: { shopId: number }): boolean =>
  isAtLeast(actor, shopId, "assistant");
