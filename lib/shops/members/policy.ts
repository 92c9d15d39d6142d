import { type Actor, isAtLeast } from "@/lib/core/actor";

type OfShop = { shopId: number };

/** Who works here is known to all who do. */
export const canSeeMembers = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "assistant");
/** Inviting, changing roles, removing, and seeing when somebody signed in last. */
export const canManageMembers = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "owner");
