import { and, eq, lte } from "drizzle-orm";
import { asInvited, asShop, type Db, database, type Tx } from "@/db/client";
import { ownershipOffers, ownershipTransfers, type RolesBefore, shopMembers } from "@/db/schema";
import { endSessionsOf } from "@/lib/accounts/sessions";
import { type Actor, guest } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { lockMembers } from "@/lib/shops/members/lock-members";
import { completeMerge } from "../merges/complete-merge";
import { setRole } from "./set-role";
import { withdrawTransfer } from "./withdraw-transfer";

type Transfer = typeof ownershipTransfers.$inferSelect;

/**
 * Makes the recipient the owner, and the former owners managers, who are signed out; or merges the shop. Call it within
 * asShop() with the transfer locked. `changes` are further columns. @throws Refusal if the shop cannot be merged now
 */
export async function completeTransfer(
  transfer: Transfer,
  { by, ...changes }: { by: Actor } & Partial<Pick<Transfer, "answeredBy" | "decidedBy">>,
  tx: Tx,
): Promise<void> {
  const { id, shopId, toUserId, intoShopId } = transfer;
  if (intoShopId !== null) return completeMerge({ ...transfer, intoShopId }, { by, ...changes }, tx);
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

/**
 * Completes the transfers and merges to which nobody has objected in time. A merge that has become impossible is
 * withdrawn; one of a shop with a stand at a fair waits until the fair is over.
 */
export async function completeDueTransfers(db: Db = database, now = new Date()): Promise<void> {
  const isDue = and(eq(ownershipTransfers.status, "waiting"), lte(ownershipTransfers.effectiveAt, now));
  const due = await asInvited("expired", (tx) => tx.select().from(ownershipTransfers).where(isDue), db);
  for (const { id, shopId } of due) {
    const withLocked = (work: (transfer: Transfer, tx: Tx) => Promise<void>) =>
      asShop(
        shopId,
        async (tx) => {
          const isThis = and(isDue, eq(ownershipTransfers.id, id));
          const [transfer] = await tx.select().from(ownershipTransfers).where(isThis).for("update");
          if (transfer) await work(transfer, tx);
        },
        db,
      );
    try {
      await withLocked((transfer, tx) => completeTransfer(transfer, { by: guest }, tx));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code !== "merges.hasStand")
        await withLocked((transfer, tx) => withdrawTransfer(transfer, { by: guest }, tx));
    }
  }
}
