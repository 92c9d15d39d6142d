import { and, eq, lte } from "drizzle-orm";
import { asInvited, asShop, type Db, database, type Tx } from "@/db/client";
import { ownershipOffers, ownershipTransfers, type RolesBefore, shopMembers } from "@/db/schema";
import { endSessionsOf } from "@/lib/accounts/sessions";
import { type Actor, guest } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import { lockMembers } from "@/lib/shops/members/lock-members";

type Transfer = typeof ownershipTransfers.$inferSelect;

/**
 * Makes the recipient the owner, and the former owners managers, who are signed out. Call it within asShop() with the
 * transfer locked. `changes` are further columns.
 */
export async function completeTransfer(
  { id, shopId, toUserId }: Transfer,
  { by, ...changes }: { by: Actor } & Partial<Pick<Transfer, "answeredBy" | "decidedBy">>,
  tx: Tx,
): Promise<void> {
  await lockMembers(shopId, tx);
  const members = await tx.select().from(shopMembers).where(eq(shopMembers.shopId, shopId));
  const owners = members.filter(({ role }) => role === "owner");
  const recipient = members.find(({ userId }) => userId === toUserId);
  const rolesBefore: RolesBefore = [
    ...owners.map(({ userId, role }) => ({ userId, role })),
    { userId: toUserId, role: recipient?.role ?? null },
  ];
  await tx
    .update(shopMembers)
    .set({ role: "manager" })
    .where(and(eq(shopMembers.shopId, shopId), eq(shopMembers.role, "owner")));
  await setRole(shopId, toUserId, "owner", tx);
  await tx.delete(ownershipOffers).where(eq(ownershipOffers.shopId, shopId));
  for (const { userId } of owners) await endSessionsOf(userId, tx);
  await tx
    .update(ownershipTransfers)
    .set({ ...changes, status: "done", doneAt: new Date(), rolesBefore })
    .where(eq(ownershipTransfers.id, id));
  await recordEvent(by, { name: "transfer.done", shopId, transferId: id, toUserId }, tx);
}

/** Gives a person this role in the shop, as a new member if need be. Call it within asShop(). */
export const setRole = (shopId: number, userId: string, role: "assistant" | "manager" | "owner", tx: Tx) =>
  tx
    .insert(shopMembers)
    .values({ shopId, userId, role })
    .onConflictDoUpdate({ target: [shopMembers.shopId, shopMembers.userId], set: { role } });

/** Completes the transfers to which nobody has objected in time. */
export async function completeDueTransfers(db: Db = database, now = new Date()): Promise<void> {
  const isDue = and(eq(ownershipTransfers.status, "waiting"), lte(ownershipTransfers.effectiveAt, now));
  const due = await asInvited("expired", (tx) => tx.select().from(ownershipTransfers).where(isDue), db);
  for (const { id, shopId } of due)
    await asShop(
      shopId,
      async (tx) => {
        const [transfer] = await tx
          .select()
          .from(ownershipTransfers)
          .where(and(isDue, eq(ownershipTransfers.id, id)))
          .for("update");
        if (transfer) await completeTransfer(transfer, { by: guest }, tx);
      },
      db,
    );
}
