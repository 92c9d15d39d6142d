import { describe, expect, test } from "vitest";
import { makeActor, makeInquiry, makeListing, makeShop, makeUser, rolledBack } from "@/db/testing";
import type { Actor } from "../core/actor";
import { guest } from "../core/actor";
import { NotAllowed, NotFound } from "../core/errors";
import { claimInquiries } from "./claim-inquiries";
import { listOwnInquiries } from "./list-own-inquiries";
import { type InquiryFilter, listShopInquiries } from "./list-shop-inquiries";

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

describe("the shop's list of inquiries", () => {
  test(
    "filters and counts them by who has to act, and separates held ones",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const listing = await makeListing(shop, { status: "published" }, tx);
      const member = await makeActor({ [shop.id]: "assistant" }, tx);
      const states = ["sent", "seen", "buyer_replied", "replied", "quoted", "agreed", "expired", "spam"] as const;
      for (const status of states) await makeInquiry(shop, [listing], { status }, tx);
      await makeInquiry(shop, [], { heldReason: "too_fast" }, tx);
      const list = (filter: InquiryFilter) => listShopInquiries(member, { shopId: shop.id, filter, reader: "zh" }, tx);
      const waiting = await list("waiting");
      expect(waiting.counts).toEqual({ waiting: 3, mine: 0, answered: 1, quoted: 1, agreed: 1, held: 1, all: 9 });
      expect(waiting.rows.map(({ status }) => status).sort()).toEqual(["buyer_replied", "seen", "sent"]);
      expect(waiting.rows[0]).toMatchObject({
        firstLine: { title: "哭哭马毛绒玩具", quantity: 2400, count: 1 },
        excerpt: { side: "buyer", locale: "pt-br" },
        hoursLeft: 24,
      });
      for (const [filter, status] of [
        ["answered", "replied"],
        ["quoted", "quoted"],
        ["agreed", "agreed"],
      ] as const)
        expect((await list(filter)).rows).toMatchObject([{ status }]);
      expect((await list("held")).rows).toMatchObject([{ heldReason: "too_fast", firstLine: null, hoursLeft: null }]);
    }),
  );

  test(
    "returns each inquiry on exactly one page",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const member = await makeActor({ [shop.id]: "owner" }, tx);
      for (let n = 0; n < 30; n++) await makeInquiry(shop, [], { lastMessageAt: minutesAgo(n) }, tx);
      const query = { shopId: shop.id, filter: "all", reader: "en" } as const;
      const first = await listShopInquiries(member, query, tx);
      const second = await listShopInquiries(member, { ...query, before: first.before }, tx);
      expect([first.rows.length, second.rows.length, second.before]).toEqual([25, 5, undefined]);
      expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(30);
      const broken = await listShopInquiries(member, { ...query, before: "2026_x' or 1=1" }, tx);
      expect(broken.rows).toEqual(first.rows);
    }),
  );

  test(
    "is readable only for members of the shop",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      for (const actor of [await makeActor({ [other.id]: "owner" }, tx), guest])
        await expect(listShopInquiries(actor, { shopId: shop.id, filter: "all", reader: "en" }, tx)).rejects.toThrow(
          NotFound,
        );
    }),
  );
});

describe("a buyer's own inquiries", () => {
  const signedIn = (user: { id: string }): Actor => ({
    kind: "user",
    userId: user.id,
    locale: "en",
    memberships: [],
    isOperator: false,
  });

  test(
    "are those that were sent with the confirmed address, once claimed, and nobody else's",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const buyer = await makeUser({ emailVerified: new Date() }, tx);
      const stranger = await makeUser({ emailVerified: new Date() }, tx);
      const own = await makeInquiry(shop, [], { buyerEmail: buyer.email }, tx);
      await makeInquiry(shop, [], { buyerEmail: "someone@example.com" }, tx);
      expect(await listOwnInquiries(signedIn(buyer), "en", tx)).toEqual([]);
      expect(await claimInquiries(signedIn(stranger), tx)).toBe(0);
      expect(await claimInquiries(signedIn(buyer), tx)).toBe(1);
      expect(await claimInquiries(signedIn(buyer), tx)).toBe(0);
      expect(await listOwnInquiries(signedIn(buyer), "en", tx)).toMatchObject([{ id: own.id, title: null }]);
      expect(await listOwnInquiries(signedIn(stranger), "en", tx)).toEqual([]);
    }),
  );

  test(
    "remain a guest's while the address is not confirmed, and cannot be listed by guests",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const buyer = await makeUser({ emailVerified: null }, tx);
      await makeInquiry(shop, [], { buyerEmail: buyer.email }, tx);
      expect(await claimInquiries(signedIn(buyer), tx)).toBe(0);
      await expect(listOwnInquiries(guest, "en", tx)).rejects.toThrow(NotAllowed);
    }),
  );
});
