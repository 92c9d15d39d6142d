import { eq } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { ownershipOffers, ownershipTransfers, type RolesBefore, shopMembers, shops } from "@/db/schema";
import { endSessionsOf } from "@/lib/accounts/sessions";
import type { Actor } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import { districtTagsOf } from "@/lib/shops/in-own-shop";
import { lockMembers } from "@/lib/shops/members/lock-members";
import { setRole } from "../transfers/set-role";
import { requireMergeable } from "./require-mergeable";

export type Merge = typeof ownershipTransfers.$inferSelect & { intoShopId: number };
type Member = typeof shopMembers.$inferSelect;

const ranks = { assistant: 1, manager: 2, owner: 3 };

/**
 * Closes the shop as a double of the other one. Its people join the other shop as assistants; those of the other shop
 * join this one with their role, so that they answer its running inquiries, and its own owners become managers. Call it
 * within asShop() with the merge locked. @throws Refusal if one of the shops has closed, or has a stand at a fair
 */
export async function completeMerge(
  { id, shopId, intoShopId, toUserId }: Merge,
  { by, ...changes }: { by: Actor } & Partial<Pick<Merge, "answeredBy" | "decidedBy">>,
  tx: Tx,
): Promise<void> {
  await lockBoth(shopId, intoShopId, tx);
  await requireMergeable(shopId, intoShopId, tx);
  const own = await listMembers(shopId, tx);
  const others = await asShop(intoShopId, (other) => listMembers(intoShopId, other), tx);
  const joined = own.filter(({ userId }) => !others.some((other) => other.userId === userId));
  await asShop(
    intoShopId,
    async (other) => {
      for (const { userId } of joined) await setRole(intoShopId, userId, "assistant", other);
    },
    tx,
  );
  const added = others.filter(({ userId }) => !own.some((each) => each.userId === userId));
  for (const { userId, role } of [...own, ...added]) {
    const elsewhere = others.find((other) => other.userId === userId)?.role ?? "assistant";
    const here = role === "owner" && elsewhere !== "owner" ? "manager" : role;
    const higher = ranks[elsewhere] > ranks[here] ? elsewhere : here;
    await setRole(shopId, userId, higher, tx);
    if (role === "owner" && higher !== "owner") await endSessionsOf(userId, tx);
  }
  const rolesBefore: RolesBefore = [
    ...own.map(({ userId, role }) => ({ userId, role })),
    ...added.map(({ userId }) => ({ userId, role: null })),
  ];
  const now = new Date();
  const merged = { closedAt: now, changedAt: now, mergedIntoId: intoShopId };
  await tx.update(shops).set(merged).where(eq(shops.id, shopId));
  await tx.delete(ownershipOffers).where(eq(ownershipOffers.shopId, shopId));
  await tx
    .update(ownershipTransfers)
    .set({ ...changes, status: "done", doneAt: now, rolesBefore, joined: joined.map(({ userId }) => userId) })
    .where(eq(ownershipTransfers.id, id));
  await recordEvent(by, { name: "merge.done", shopId, transferId: id, toUserId, intoShopId }, tx);
  await purgeShop(shopId, tx);
}

/** Locks the members of both shops, always in the same order. */
export async function lockBoth(shopId: number, intoShopId: number, tx: Tx): Promise<void> {
  for (const id of [shopId, intoShopId].sort((a, b) => a - b)) await asShop(id, (own) => lockMembers(id, own), tx);
}

const listMembers = (shopId: number, tx: Tx): Promise<Member[]> =>
  tx.select().from(shopMembers).where(eq(shopMembers.shopId, shopId));

/** Invalidates the pages that show the shop. */
export const purgeShop = async (shopId: number, tx: Tx): Promise<void> =>
  purgeDocuments(tx, `shop:${shopId}`, "home", "search", ...(await districtTagsOf(shopId, tx)));
