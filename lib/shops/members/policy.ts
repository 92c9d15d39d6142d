import { type Actor, isAtLeast } from "@/lib/core/actor";

type ShopReference = { shopId: number };

/** All members may list the members. */
export const canSeeMembers = (actor: Actor, { shopId }: ShopReference): boolean =>
  isAtLeast(actor, shopId, "assistant");
/** Whether the actor may invite, change roles, remove members, and read the day of a member's last sign-in. */
export const canManageMembers = (actor: Actor, { shopId }: ShopReference): boolean => isAtLeast(actor, shopId, "owner");
