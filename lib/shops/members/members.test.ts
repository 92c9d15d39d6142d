import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { events, threads, users } from "@/db/schema";
import { makeActor, makeInquiry, rolledBack } from "@/db/testing";
import { findActor } from "@/lib/accounts/find-actor";
import { hashPassword } from "@/lib/accounts/password";
import { findSession, startSession } from "@/lib/accounts/sessions";
import { NotAllowed } from "@/lib/core/errors";
import { changeRole } from "./change-role";
import { leaveShop } from "./leave-shop";
import { listMembers } from "./list-members";
import { shopWithOwner } from "./members.fixture";
import { removeMember } from "./remove-member";

const rolesOf = async (userId: string, tx: Tx) => (await findActor(userId, tx))?.memberships ?? [];
const countEvents = (shopId: number, name: string, tx: Tx) =>
  tx.$count(events, and(eq(events.shopId, shopId), eq(events.name, name)));

describe("the members of a shop", () => {
  test(
    "are listed for all of them, with addresses and sign-ins for owners only",
    rolledBack(async (tx) => {
      const { shop, owner } = await shopWithOwner(tx);
      const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
      const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
      expect(await listMembers(owner, shop.id, tx)).toMatchObject([
        { userId: owner.userId, role: "owner", private: { lastSignInOn: today } },
        { userId: assistant.userId, role: "assistant", private: { lastSignInOn: null } },
      ]);
      const listed = await listMembers(assistant, shop.id, tx);
      expect(listed.map((member) => member.private)).toEqual([null, null]);
      expect(JSON.stringify(listed)).not.toContain("@");
    }),
  );

  test(
    "get another role at once; the same role twice is recorded once",
    rolledBack(async (tx) => {
      const { shop, owner, token } = await shopWithOwner(tx);
      const { userId } = await makeActor({ [shop.id]: "assistant" }, tx);
      for (const _ of ["once", "twice"])
        await changeRole(owner, { shopId: shop.id, memberId: userId, role: "manager" }, token, tx);
      expect(await rolesOf(userId, tx)).toEqual([{ shopId: shop.id, role: "manager" }]);
      expect(await countEvents(shop.id, "member.role_changed", tx)).toBe(1);
    }),
  );

  test(
    "are signed out by a change of role and by removal, while the owner remains signed in",
    rolledBack(async (tx) => {
      const { shop, owner, token } = await shopWithOwner(tx);
      const { userId: memberId } = await makeActor({ [shop.id]: "assistant" }, tx);
      const of = { shopId: shop.id, memberId };
      const before = await startSession(memberId, { startedBy: "password" }, tx);
      await changeRole(owner, { ...of, role: "assistant" }, token, tx);
      expect(await findSession(before, tx)).toBeDefined();
      await changeRole(owner, { ...of, role: "manager" }, token, tx);
      expect(await findSession(before, tx)).toBeUndefined();
      const after = await startSession(memberId, { startedBy: "password" }, tx);
      await removeMember(owner, of, token, tx);
      expect(await findSession(after, tx)).toBeUndefined();
      expect(await findSession(token, tx)).toBeDefined();
    }),
  );

  test(
    "are changed by an owner who confirms their identity",
    rolledBack(async (tx) => {
      const { shop, owner } = await shopWithOwner(tx);
      await tx
        .update(users)
        .set({ passwordHash: await hashPassword("three sisters and a drum") })
        .where(eq(users.id, owner.userId));
      const open = await startSession(owner.userId, { startedBy: "password" }, tx);
      const { userId: memberId } = await makeActor({ [shop.id]: "assistant" }, tx);
      const of = { shopId: shop.id, memberId };
      const wrong = { code: "accounts.changePassword.currentWrong" };
      await expect(changeRole(owner, { ...of, role: "owner" }, open, tx)).rejects.toMatchObject(wrong);
      await expect(removeMember(owner, { ...of, current: "a guess" }, open, tx)).rejects.toMatchObject(wrong);
      await removeMember(owner, { ...of, current: "three sisters and a drum" }, open, tx);
      expect(await rolesOf(memberId, tx)).toEqual([]);
    }),
  );

  test(
    "lose access when they are removed, and their threads are unassigned",
    rolledBack(async (tx) => {
      const { shop, owner, token } = await shopWithOwner(tx);
      const { userId: memberId } = await makeActor({ [shop.id]: "assistant" }, tx);
      const inquiry = await makeInquiry(shop, [], {}, tx);
      await asShop(
        shop.id,
        (inside) => inside.insert(threads).values({ inquiryId: inquiry.id, shopId: shop.id, assigneeId: memberId }),
        tx,
      );
      await removeMember(owner, { shopId: shop.id, memberId }, token, tx);
      expect(await rolesOf(memberId, tx)).toEqual([]);
      const [thread] = await asShop(shop.id, (inside) => inside.select().from(threads), tx);
      expect(thread).toMatchObject({ inquiryId: inquiry.id, assigneeId: null });
      expect(await countEvents(shop.id, "member.removed", tx)).toBe(1);
    }),
  );

  test(
    "always include an owner: the last one can neither leave nor change role",
    rolledBack(async (tx) => {
      const { shop, owner, token } = await shopWithOwner(tx);
      const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
      const own = { shopId: shop.id, memberId: owner.userId };
      const last = { code: "members.changeRole.lastOwner" };
      await expect(changeRole(owner, { ...own, role: "manager" }, token, tx)).rejects.toMatchObject(last);
      await expect(removeMember(owner, own, token, tx)).rejects.toMatchObject(last);
      await expect(leaveShop(owner, { shopId: shop.id }, tx)).rejects.toMatchObject({
        code: "members.leaveShop.lastOwner",
      });
      await leaveShop(assistant, { shopId: shop.id }, tx);
      expect(await rolesOf(assistant.userId, tx)).toEqual([]);
      const heir = await makeActor({ [shop.id]: "manager" }, tx);
      await changeRole(owner, { shopId: shop.id, memberId: heir.userId, role: "owner" }, token, tx);
      await leaveShop(owner, { shopId: shop.id }, tx);
      expect(await listMembers((await findActor(heir.userId, tx)) ?? heir, shop.id, tx)).toMatchObject([
        { userId: heir.userId, role: "owner" },
      ]);
    }),
  );

  test(
    "cannot be changed by a former owner",
    rolledBack(async (tx) => {
      const { shop, owner, token } = await shopWithOwner(tx);
      const former = await makeActor({ [shop.id]: "owner" }, tx);
      const session = await startSession(former.userId, { startedBy: "link" }, tx);
      await changeRole(owner, { shopId: shop.id, memberId: former.userId, role: "manager" }, token, tx);
      const back = { shopId: shop.id, memberId: owner.userId };
      await expect(removeMember(former, back, session, tx)).rejects.toThrow(NotAllowed);
    }),
  );
});
