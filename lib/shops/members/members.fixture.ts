import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { memberInvitations, users } from "@/db/schema";
import { makeActor, makeShop } from "@/db/testing";
import { startSession } from "@/lib/accounts/sessions";
import type { Actor } from "@/lib/core/actor";
import { invitationToken } from "./invitation-token";
import { inviteMember } from "./invite-member";

/** Creates a shop with its owner, who has just signed in by a link. */
export async function shopWithOwner(tx: Tx) {
  const shop = await makeShop({}, tx);
  const owner = await makeActor({ [shop.id]: "owner" }, tx);
  const token = await startSession(owner.userId, { startedBy: "link" }, tx);
  return { shop, owner, token };
}

/** Invites an address and returns the token of the emailed link. */
export async function invite(owner: Actor, shopId: number, email: string, tx: Tx, role?: "manager") {
  const input = { shopId, email, role: role ?? "assistant", language: "zh" } as const;
  const { invitationId } = await inviteMember(owner, input, tx);
  return { invitationId, link: invitationToken({ id: invitationId, round: 1 }) };
}

export async function emailOf({ userId }: { userId: string }, tx: Tx): Promise<string> {
  const [user] = await tx.select({ email: users.email }).from(users).where(eq(users.id, userId));
  return user?.email ?? "";
}

/** Sets an invitation's expiry to the past. Call it within `asShop()`. */
export const expireLink = (invitationId: string, tx: Tx, at = new Date(Date.now() - 1_000)) =>
  tx.update(memberInvitations).set({ expiresAt: at }).where(eq(memberInvitations.id, invitationId));
