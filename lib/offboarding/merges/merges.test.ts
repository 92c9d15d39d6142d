import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asPerson, asShop } from "@/db/client";
import { events, fairStands, fairs, shopMembers, shops } from "@/db/schema";
import { makeActor, makeInquiry, makeListing, makeShop, rolledBack } from "@/db/testing";
import { makeOperatorActor } from "@/lib/accounts/people/people.fixture";
import { NotAllowed, NotFound } from "@/lib/core/errors";
import { listShopInquiries } from "@/lib/inquiries/list-shop-inquiries";
import { replyAsShop } from "@/lib/inquiries/reply-as-shop";
import { findSurvivingShop } from "@/lib/shops/find-surviving-shop";
import { reopenShop } from "../reopen-shop";
import { answerTransfer } from "../transfers/answer-transfer";
import { completeDueTransfers } from "../transfers/complete-transfer";
import { decideTransfer } from "../transfers/decide-transfer";
import { listTransfers } from "../transfers/list-transfers";
import { rolesIn, setUp } from "./merges.fixture";
import { previewMerge } from "./preview-merge";

describe("merging a shop into another one", () => {
  test(
    "is previewed without a change, waits for the owners, and is for leads only",
    rolledBack(async (tx) => {
      const { shop, other, owner, lead, propose, state } = await setUp(tx);
      await makeListing(shop, { status: "published" }, tx);
      await makeListing(shop, { status: "draft" }, tx);
      const input = { shopId: shop.id, into: other.handle };
      expect(await previewMerge(lead, input, tx)).toMatchObject({
        handle: other.handle,
        hasSameOwners: false,
        follow: { designs: 1, people: 2 },
        stay: { inquiries: 0, open: 0 },
      });
      const agent = await makeOperatorActor("agent");
      for (const attempt of [() => previewMerge(agent, input, tx), () => propose(agent)])
        await expect(attempt()).rejects.toThrow(NotAllowed);
      await expect(propose(owner)).rejects.toThrow(NotFound);
      await propose();
      expect(await listTransfers(lead, shop.id, tx)).toMatchObject([{ status: "waiting", intoHandle: other.handle }]);
      expect(await listTransfers(lead, other.id, tx)).toMatchObject([
        { handle: shop.handle, intoHandle: other.handle },
      ]);
      expect((await state())?.closedAt).toBeNull();
      await expect(propose()).rejects.toThrow("transfers.waits");
    }),
  );

  test(
    "closes it, and lets the people of both answer its running inquiries",
    rolledBack(async (tx) => {
      const { shop, other, owner, helper, otherOwner, otherHelper, agree, state } = await setUp(tx);
      const inquiry = await makeInquiry(shop, [await makeListing(shop, { status: "published" }, tx)], {}, tx);
      await agree();
      expect(await state()).toMatchObject({ mergedIntoId: other.id, closedAt: expect.any(Date) });
      expect(await findSurvivingShop(shop.id, tx)).toEqual({ id: other.id, handle: other.handle });
      expect(await rolesIn(other.id, tx)).toEqual({
        [otherOwner.userId]: "owner",
        [otherHelper.userId]: "assistant",
        [owner.userId]: "assistant",
        [helper.userId]: "assistant",
      });
      expect(await rolesIn(shop.id, tx)).toEqual({
        [owner.userId]: "manager",
        [helper.userId]: "manager",
        [otherOwner.userId]: "owner",
        [otherHelper.userId]: "assistant",
      });
      const merged = { ...otherHelper, memberships: [{ shopId: shop.id, role: "assistant" as const }] };
      const { rows } = await listShopInquiries(merged, { shopId: shop.id, filter: "waiting", reader: "en" }, tx);
      expect(rows.map(({ id }) => id)).toEqual([inquiry.id]);
      await replyAsShop(merged, { inquiryId: inquiry.id, body: "We can make it." }, tx);
      const formerly = { ...otherOwner, memberships: [{ shopId: shop.id, role: "owner" as const }] };
      await expect(reopenShop(formerly, { shopId: shop.id }, tx)).rejects.toThrow("closing.reopen.merged");
    }),
  );

  test(
    "takes effect at once if both have the same owner",
    rolledBack(async (tx) => {
      const { shop, other, owner, propose, state } = await setUp(tx);
      await asShop(
        other.id,
        (own) => own.insert(shopMembers).values({ shopId: other.id, userId: owner.userId, role: "owner" }),
        tx,
      );
      await propose();
      expect((await state())?.mergedIntoId).toBe(other.id);
      expect(await rolesIn(shop.id, tx)).toMatchObject({ [owner.userId]: "owner" });
      const names = await tx.select({ name: events.name }).from(events).where(eq(events.shopId, shop.id));
      expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(["merge.proposed", "merge.done"]));
    }),
  );

  test(
    "takes effect after a week without an objection, and waits for another lead after one",
    rolledBack(async (tx) => {
      const { shop, owner, lead, second, insert, state } = await setUp(tx);
      const effectiveAt = new Date("2098-03-08T00:00:00Z");
      const transferId = await insert({ effectiveAt });
      await completeDueTransfers(tx, new Date("2098-03-07T23:59:59Z"));
      expect((await state())?.mergedIntoId).toBeNull();
      const objection = "These are two shops of two families.";
      await answerTransfer(owner, { shopId: shop.id, transferId, answer: "object", objection }, tx);
      await completeDueTransfers(tx, effectiveAt);
      expect((await state())?.mergedIntoId).toBeNull();
      await expect(decideTransfer(lead, { transferId, outcome: "confirmed" }, tx)).rejects.toThrow(NotAllowed);
      await decideTransfer(second, { transferId, outcome: "confirmed" }, tx);
      expect((await state())?.mergedIntoId).not.toBeNull();
    }),
  );

  test(
    "is refused for the shop itself, unknown and closed shops, chains, and shops at a fair",
    rolledBack(async (tx) => {
      const { shop, other, owner, lead, propose, insert, state } = await setUp(tx);
      const third = await makeShop({}, tx);
      await makeActor({ [third.id]: "owner" }, tx);
      await expect(propose(lead, shop.handle)).rejects.toThrow("merges.itself");
      await expect(propose(lead, "no-such-shop")).rejects.toThrow("merges.noShop");
      const transferId = await insert({ effectiveAt: new Date("2098-03-08T00:00:00Z") });
      await expect(propose(lead, shop.handle, third.id)).rejects.toThrow("merges.chain");
      await expect(propose(lead, third.handle, other.id)).rejects.toThrow("merges.chain");
      const day = { firstDay: "2099-01-01", lastDay: "2099-01-03" };
      const names = { en: "A fair", zh: "展会" };
      const [fair] = await asPerson(
        lead.userId,
        (own) =>
          own
            .insert(fairs)
            .values({ slug: `fair-${shop.id}`, names, venues: names, cities: names, ...day })
            .returning(),
        tx,
      );
      const stand = { fairId: fair?.id ?? 0, shopId: shop.id };
      await asShop(shop.id, (own) => own.insert(fairStands).values({ ...stand, status: "applied" }), tx);
      await asPerson(
        lead.userId,
        (own) => own.update(fairStands).set({ status: "accepted" }).where(eq(fairStands.fairId, stand.fairId)),
        tx,
      );
      const agree = { shopId: shop.id, transferId, answer: "agree" } as const;
      await expect(answerTransfer(owner, agree, tx)).rejects.toThrow("merges.hasStand");
      await completeDueTransfers(tx, new Date("2098-04-01"));
      expect((await listTransfers(lead, shop.id, tx))[0]?.status).toBe("waiting");
      await asPerson(
        lead.userId,
        (own) => own.update(fairs).set({ cancelledAt: new Date() }).where(eq(fairs.id, stand.fairId)),
        tx,
      );
      await asShop(
        other.id,
        (own) => own.update(shops).set({ closedAt: new Date() }).where(eq(shops.id, other.id)),
        tx,
      );
      await expect(propose(lead, other.handle, third.id)).rejects.toThrow("merges.intoClosed");
      await expect(propose(lead, third.handle, other.id)).rejects.toThrow("merges.isClosed");
      await completeDueTransfers(tx, new Date("2098-04-01"));
      expect((await listTransfers(lead, shop.id, tx))[0]?.status).toBe("withdrawn");
      expect((await state())?.mergedIntoId).toBeNull();
    }),
  );
});
