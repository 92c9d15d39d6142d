import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { users } from "@/db/schema";
import { makeActor, makeShop } from "@/db/testing";
import { startSession } from "@/lib/accounts/sessions";
import type { Actor } from "@/lib/core/actor";
import { acceptInvitation } from "@/lib/shops/members/accept-invitation";
import { changeRole } from "@/lib/shops/members/change-role";
import { invitationToken } from "@/lib/shops/members/invitation-token";
import { inviteMember } from "@/lib/shops/members/invite-member";
import { leaveShop } from "@/lib/shops/members/leave-shop";
import { listInvitations } from "@/lib/shops/members/list-invitations";
import { listMembers } from "@/lib/shops/members/list-members";
import { removeMember } from "@/lib/shops/members/remove-member";
import { resendInvitation } from "@/lib/shops/members/resend-invitation";
import { withdrawInvitation } from "@/lib/shops/members/withdraw-invitation";
import type { ShopRows } from "../cast";
import { members, type Rows, signedIn } from "../row";

/** Starts a session by an email link, as a recent proof of identity. */
const proof = (actor: Actor, tx: Tx) =>
  actor.kind === "user" ? startSession(actor.userId, { startedBy: "link" }, tx) : Promise.resolve("");

/** Adds a member to the shop, and invites an address as an owner of the shop. */
async function prepare({ shopId }: Pick<ShopRows, "shopId">, tx: Tx, email = "invited@example.com") {
  const owner = await makeActor({ [shopId]: "owner" }, tx);
  const colleague = await makeActor({ [shopId]: "assistant" }, tx);
  const wanted = { shopId, email, role: "assistant", language: "zh" } as const;
  return { memberId: colleague.userId, ...(await inviteMember(owner, wanted, tx)) };
}

export const memberRows: Rows = {
  listMembers: { may: members, run: (actor, { shopId }, tx) => listMembers(actor, shopId, tx), isOfShop: true },
  "listMembers, with addresses": {
    may: ["ownerA"],
    isRead: true,
    run: async (actor, { shopId }, tx) =>
      (await listMembers(actor, shopId, tx)).filter((member) => member.private !== null),
    isOfShop: true,
  },
  listInvitations: {
    may: ["ownerA"],
    run: (actor, { shopId }, tx) => listInvitations(actor, shopId, tx),
    isOfShop: true,
  },
  inviteMember: {
    may: ["ownerA"],
    run: (actor, { shopId }, tx) =>
      inviteMember(actor, { shopId, email: "new@example.com", role: "manager", language: "zh" }, tx),
    isOfShop: true,
  },
  resendInvitation: {
    may: ["ownerA"],
    run: async (actor, { shopId }, tx) => {
      const { invitationId } = await prepare({ shopId }, tx);
      return resendInvitation(actor, { shopId, invitationId }, tx);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      const { invitationId } = await prepare(foreign, tx);
      return resendInvitation(actor, { shopId, invitationId }, tx);
    },
    isOfShop: true,
  },
  withdrawInvitation: {
    may: ["ownerA"],
    run: async (actor, { shopId }, tx) => {
      const { invitationId } = await prepare({ shopId }, tx);
      return withdrawInvitation(actor, { shopId, invitationId }, tx);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      const { invitationId } = await prepare(foreign, tx);
      return withdrawInvitation(actor, { shopId, invitationId }, tx);
    },
    isOfShop: true,
  },
  acceptInvitation: {
    may: signedIn,
    run: async (actor, _, tx) => {
      const shop = await makeShop({}, tx);
      const id = actor.kind === "user" ? actor.userId : undefined;
      const [user] = id ? await tx.select({ email: users.email }).from(users).where(eq(users.id, id)) : [];
      const { invitationId } = await prepare({ shopId: shop.id }, tx, user?.email);
      return acceptInvitation(actor, { token: invitationToken({ id: invitationId, round: 1 }) }, tx);
    },
    isOwn: true,
  },
  changeRole: {
    may: ["ownerA"],
    run: async (actor, { shopId }, tx) => {
      const { memberId } = await prepare({ shopId }, tx);
      return changeRole(actor, { shopId, memberId, role: "manager" }, await proof(actor, tx), tx);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      const { memberId } = await prepare(foreign, tx);
      return changeRole(actor, { shopId, memberId, role: "manager" }, await proof(actor, tx), tx);
    },
    isOfShop: true,
  },
  removeMember: {
    may: ["ownerA"],
    run: async (actor, { shopId }, tx) => {
      const { memberId } = await prepare({ shopId }, tx);
      return removeMember(actor, { shopId, memberId }, await proof(actor, tx), tx);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      const { memberId } = await prepare(foreign, tx);
      return removeMember(actor, { shopId, memberId }, await proof(actor, tx), tx);
    },
    isOfShop: true,
  },
  leaveShop: {
    may: members,
    run: async (actor, { shopId }, tx) => {
      await makeActor({ [shopId]: "owner" }, tx);
      return leaveShop(actor, { shopId }, tx);
    },
    isOfShop: true,
  },
};
