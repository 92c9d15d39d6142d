import { eq, sql } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { ownershipTransfers, shopMembers, shops } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import { removeFromShop } from "@/lib/shops/members/remove-from-shop";
import { setRole } from "../transfers/set-role";
import { lockBoth, type Merge, purgeShop } from "./complete-merge";

/**
 * Opens a merged shop again, unless a sanction closes it, and gives everybody the role of before in both shops. A person
 * whom the other shop has made an owner meanwhile stays there. Call it within asShop() with the merge locked.
 */
export async function undoMerge(merge: Merge, { by }: { by: Actor }, tx: Tx): Promise<void> {
  const { id, shopId, intoShopId, toUserId, rolesBefore, joined } = merge;
  await lockBoth(shopId, intoShopId, tx);
  for (const { userId, role } of rolesBefore ?? [])
    if (role) await setRole(shopId, userId, role, tx);
    else await removeFromShop(shopId, userId, tx);
  await asShop(
    intoShopId,
    async (other) => {
      const members = await other.select().from(shopMembers).where(eq(shopMembers.shopId, intoShopId));
      for (const { userId, role } of members)
        if (role !== "owner" && joined?.includes(userId)) await removeFromShop(intoShopId, userId, other);
    },
    tx,
  );
  const closedAt = sql`case when ${shops.sanction} in ('suspended', 'closed') then ${shops.closedAt} end`;
  await tx.update(shops).set({ closedAt, changedAt: new Date(), mergedIntoId: null }).where(eq(shops.id, shopId));
  await tx.update(ownershipTransfers).set({ status: "undone" }).where(eq(ownershipTransfers.id, id));
  await recordEvent(by, { name: "merge.undone", shopId, transferId: id, toUserId, intoShopId }, tx);
  await purgeShop(shopId, tx);
}
