import type { Tx } from "@/db/client";
import { shopMembers } from "@/db/schema";
import type { Role } from "@/lib/core/actor";

/** Gives a person this role in the shop, as a new member if need be. Call it within asShop(). */
export const setRole = (shopId: number, userId: string, role: Role, tx: Tx) =>
  tx
    .insert(shopMembers)
    .values({ shopId, userId, role })
    .onConflictDoUpdate({ target: [shopMembers.shopId, shopMembers.userId], set: { role } });
