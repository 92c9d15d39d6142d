import { and, eq, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ownershipOffers, shopMembers, threads } from "@/db/schema";
import { lockMembers } from "./lock-members";

/** Whether the person is the only owner of an open shop; locks its members. */
export async function isLastOwner(shopId: number, userId: string, tx: Tx): Promise<boolean> {
  const shop = await lockMembers(shopId, tx);
  if (!shop || shop.closedAt) return false;
  const owners = await tx
    .select({ userId: shopMembers.userId })
    .from(shopMembers)
    .where(and(eq(shopMembers.shopId, shopId), eq(shopMembers.role, "owner")));
  return owners.length === 1 && owners[0]?.userId === userId;
}

/**
 * Removes a person from the shop of this transaction, unassigns their threads, and deletes offers of ownership from and
 * to them.
 */
export async function removeFromShop(shopId: number, userId: string, tx: Tx): Promise<void> {
  await tx
    .update(threads)
    .set({ assigneeId: null })
    .where(and(eq(threads.shopId, shopId), eq(threads.assigneeId, userId)));
  const { toUserId, offeredBy } = ownershipOffers;
  const theirs = or(eq(toUserId, userId), eq(offeredBy, userId));
  await tx.delete(ownershipOffers).where(and(eq(ownershipOffers.shopId, shopId), theirs));
  await tx.delete(shopMembers).where(and(eq(shopMembers.shopId, shopId), eq(shopMembers.userId, userId)));
}
