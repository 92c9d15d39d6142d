import { describe, expect, test } from "vitest";
import { makeActor, makeInquiry, makeListing, makeShop, rolledBack } from "@/db/testing";
import { countNewInquiries } from "./count-new-inquiries";
import { type InquiryFilter, listShopInquiries } from "./list-shop-inquiries";
import { assignInquiry } from "./threads/assign-inquiry";

describe("the shop's list of inquiries", () => {
  test(
    "can be searched by buyer, company, reference and listing, and takes a percent sign literally",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      const member = await makeActor({ [shop.id]: "assistant" }, tx);
      const listing = await makeListing(shop, { status: "published" }, tx);
      const inquiry = await makeInquiry(shop, [listing], { buyerName: "Ana Lima" }, tx);
      const general = await makeInquiry(shop, [], { buyerName: "Bo Chen", buyerCompany: "100% Toys" }, tx);
      await makeInquiry(other, [], { buyerName: "Ana Lima" }, tx);
      const find = async (text: string) => {
        const query = { shopId: shop.id, filter: "all", reader: "en", words: text } as const;
        return (await listShopInquiries(member, query, tx)).rows.map(({ id }) => id);
      };
      expect(await find("lima")).toEqual([inquiry.id]);
      expect(await find(general.reference.toLowerCase())).toEqual([general.id]);
      expect(await find("哭哭马")).toEqual([inquiry.id]);
      expect(await find("0%")).toEqual([general.id]);
      expect(await find("%")).toEqual([general.id]);
      expect(await find("nobody")).toEqual([]);
    }),
  );

  test(
    "shows a member the inquiries that are assigned to them until they are settled",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const [member, colleague] = [
        await makeActor({ [shop.id]: "assistant" }, tx),
        await makeActor({ [shop.id]: "manager" }, tx),
      ];
      const mine = await makeInquiry(shop, [], {}, tx);
      const agreed = await makeInquiry(shop, [], { status: "agreed" }, tx);
      await makeInquiry(shop, [], {}, tx);
      for (const { id } of [mine, agreed])
        await assignInquiry(colleague, { inquiryId: id, assigneeId: member.userId }, tx);
      const list = (actor: typeof member, filter: InquiryFilter) =>
        listShopInquiries(actor, { shopId: shop.id, filter, reader: "en" }, tx);
      expect((await list(member, "mine")).rows.map(({ id }) => id)).toEqual([mine.id]);
      expect([(await list(member, "all")).counts.mine, (await list(colleague, "all")).counts.mine]).toEqual([1, 0]);
    }),
  );

  test(
    "counts the inquiries in which buyers have written since it was read, without held ones",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const member = await makeActor({ [shop.id]: "assistant" }, tx);
      const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
      await makeInquiry(shop, [], { lastMessageAt: minutesAgo(9) }, tx);
      await makeInquiry(shop, [], { lastMessageAt: minutesAgo(1) }, tx);
      await makeInquiry(shop, [], { lastMessageAt: minutesAgo(1), heldReason: "too_fast" }, tx);
      await makeInquiry(shop, [], { lastMessageAt: minutesAgo(1), status: "replied" }, tx);
      const since = minutesAgo(5).toISOString();
      expect(await countNewInquiries(member, { shopId: shop.id, since }, tx)).toBe(1);
    }),
  );
});
