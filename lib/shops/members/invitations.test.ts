import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asInvited, asPerson, asShop } from "@/db/client";
import { events, memberInvitations, users } from "@/db/schema";
import { makeActor, makeShop, makeUser, outcomeInSavepoint, refusedByPolicy, rolledBack } from "@/db/testing";
import { findActor } from "@/lib/accounts/find-actor";
import { NotFound } from "@/lib/core/errors";
import { sha256Hex } from "@/lib/security/hmac";
import { acceptInvitation } from "./accept-invitation";
import { deleteOldInvitations } from "./delete-old-invitations";
import { findInvitation } from "./find-invitation";
import { invitationToken } from "./invitation-token";
import { joinByInvitation } from "./join-by-invitation";
import { listInvitations } from "./list-invitations";
import { emailOf, expireLink, invite, shopWithOwner } from "./members.fixture";
import { resendInvitation } from "./resend-invitation";
import { withdrawInvitation } from "./withdraw-invitation";

const over = { code: "members.acceptInvitation.expired" };

describe("an invitation", () => {
  test(
    "creates a member's account for a new address, once, and its token is not stored",
    rolledBack(async (tx) => {
      const { shop, owner } = await shopWithOwner(tx);
      const { link } = await invite(owner, shop.id, "mei@example.com", tx, "manager");
      expect(await findInvitation(link, tx)).toMatchObject({ role: "manager", hasAccount: false });
      const stored = await asShop(shop.id, (inside) => inside.select().from(memberInvitations), tx);
      const written = await tx.select().from(events).where(eq(events.shopId, shop.id));
      expect(JSON.stringify([stored, written])).not.toContain(link);
      expect(JSON.stringify(written)).not.toContain("mei@");
      const userId = await joinByInvitation({ token: link, name: "Mei" }, tx);
      expect(await findActor(userId, tx)).toMatchObject({
        locale: "zh",
        memberships: [{ shopId: shop.id, role: "manager" }],
      });
      const [user] = await tx.select().from(users).where(eq(users.id, userId));
      expect(user).toMatchObject({ name: "Mei", email: "mei@example.com", emailVerified: expect.any(Date) });
      expect(await findInvitation(link, tx)).toBeUndefined();
      await expect(joinByInvitation({ token: link, name: "Mei" }, tx)).rejects.toMatchObject(over);
    }),
  );

  test(
    "is accepted by a signed-in person with its address, and does not sign in to an existing account",
    rolledBack(async (tx) => {
      const { shop, owner } = await shopWithOwner(tx);
      const existing = await makeActor({}, tx);
      const { link } = await invite(owner, shop.id, await emailOf(existing, tx), tx);
      await expect(joinByInvitation({ token: link, name: "Mei" }, tx)).rejects.toMatchObject({
        code: "members.joinByInvitation.hasAccount",
      });
      const stranger = await makeActor({}, tx);
      await expect(acceptInvitation(stranger, { token: link }, tx)).rejects.toMatchObject({
        code: "members.acceptInvitation.otherAddress",
      });
      await acceptInvitation(existing, { token: link }, tx);
      expect((await findActor(existing.userId, tx))?.memberships).toEqual([{ shopId: shop.id, role: "assistant" }]);
      await expect(acceptInvitation(existing, { token: link }, tx)).rejects.toMatchObject(over);
    }),
  );

  test(
    "ends after seven days, and when it is withdrawn or resent",
    rolledBack(async (tx) => {
      const { shop, owner } = await shopWithOwner(tx);
      const { invitationId, link } = await invite(owner, shop.id, "late@example.com", tx);
      const end = (await findInvitation(link, tx))?.expiresAt.getTime() ?? 0;
      expect(Math.round((end - Date.now()) / 86_400_000)).toBe(7);
      await asShop(shop.id, (inside) => expireLink(invitationId, inside), tx);
      expect(await findInvitation(link, tx)).toBeUndefined();
      expect(await listInvitations(owner, shop.id, tx)).toMatchObject([{ isOver: true }]);
      const of = { shopId: shop.id, invitationId };
      await resendInvitation(owner, of, tx);
      expect(await findInvitation(link, tx)).toBeUndefined();
      const second = invitationToken({ id: invitationId, round: 2 });
      expect(await findInvitation(second, tx)).toMatchObject({ email: "late@example.com" });
      await withdrawInvitation(owner, of, tx);
      expect(await findInvitation(second, tx)).toBeUndefined();
      await expect(withdrawInvitation(owner, of, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "is sent to an address once, not to members, and in five emails a day at most",
    rolledBack(async (tx) => {
      const { shop, owner } = await shopWithOwner(tx);
      await expect(invite(owner, shop.id, await emailOf(owner, tx), tx)).rejects.toMatchObject({
        code: "members.inviteMember.isMember",
      });
      const { invitationId } = await invite(owner, shop.id, "often@example.com", tx);
      await expect(invite(owner, shop.id, "often@example.com", tx)).rejects.toMatchObject({
        code: "members.inviteMember.isInvited",
      });
      const again = () => resendInvitation(owner, { shopId: shop.id, invitationId }, tx);
      for (let count = 3; count <= 5; count++) await again();
      await expect(again()).rejects.toMatchObject({ code: "members.inviteMember.tooMany" });
    }),
  );

  test(
    "can be read by its shop, link holder and confirmed address, and written by its shop only",
    rolledBack(async (tx) => {
      const { shop, owner } = await shopWithOwner(tx);
      const other = await makeShop({}, tx);
      const proven = await makeUser({ emailVerified: new Date() }, tx);
      const unproven = await makeUser({ emailVerified: null }, tx);
      const { link } = await invite(owner, shop.id, proven.email, tx);
      await invite(owner, shop.id, unproven.email, tx);
      const count = (inside: typeof tx) => inside.$count(memberInvitations, eq(memberInvitations.shopId, shop.id));
      expect(await count(tx)).toBe(0);
      expect(await asShop(other.id, count, tx)).toBe(0);
      expect(await asShop(shop.id, count, tx)).toBe(2);
      expect(await asInvited(sha256Hex(link), count, tx)).toBe(1);
      expect(await asInvited(sha256Hex("a guess"), count, tx)).toBe(0);
      expect(await asPerson(proven.id, count, tx)).toBe(1);
      expect(await asPerson(unproven.id, count, tx)).toBe(0);
      const raise = (inside: typeof tx) => inside.update(memberInvitations).set({ role: "manager" }).returning();
      expect(await asInvited(sha256Hex(link), raise, tx)).toEqual([]);
      expect(await asPerson(proven.id, raise, tx)).toEqual([]);
      const move = (inside: typeof tx) => inside.update(memberInvitations).set({ shopId: other.id });
      expect(await outcomeInSavepoint((each) => asShop(shop.id, move, each), tx)).toMatch(refusedByPolicy);
    }),
  );

  test(
    "without a reply is deleted a month after its end",
    rolledBack(async (tx) => {
      const { shop, owner } = await shopWithOwner(tx);
      const old = await invite(owner, shop.id, "old@example.com", tx);
      const recent = await invite(owner, shop.id, "recent@example.com", tx);
      const days = (count: number) => new Date(Date.now() - count * 86_400_000);
      await asShop(shop.id, (inside) => expireLink(old.invitationId, inside, days(31)), tx);
      await asShop(shop.id, (inside) => expireLink(recent.invitationId, inside, days(29)), tx);
      await deleteOldInvitations(tx);
      expect(await listInvitations(owner, shop.id, tx)).toMatchObject([{ email: "recent@example.com" }]);
    }),
  );
});
