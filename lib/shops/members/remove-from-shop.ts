import { and, eq, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ownershipOffers, shopMembers, threads } from "@/db/schema";
import { lockMembers } from "./lock-members";

/** Whether an open shop would be without an owner if this person were none; locks its people. */
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
 * Takes a person out of the shop of this transaction; what they were to answer is nobody's in particular, and no offer of
 * the shop to or from them stands.
 */
export async function takeOut(shopId: number, userId: string, tx: Tx): Promise<void> {
  await tx
    .update(threads)
    .set({ assigneeId: null })
    .where(and(eq(threads.shopId, shopId), eq(threads.assigneeId, userId)));
  const { toUserId, offeredBy } = ownershipOffers;
  const theirs = or(eq(toUserId, userId), eq(offeredBy, userId));
  await tx.delete(ownershipOffers).where(and(eq(ownershipOffers.shopId, shopId), theirs));
  await tx.delete(shopMembers).where(and(eq(shopMembers.shopId, shopId), eq(shopMembers.userId, userId)));
}
