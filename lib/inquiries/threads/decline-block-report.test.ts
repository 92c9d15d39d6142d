import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { blockedBuyers, inquiries } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { type Actor, guest } from "@/lib/core/actor";
import { NotAllowed, NotFound, Refusal } from "@/lib/core/errors";
import { getShopInquiry } from "../get-shop-inquiry";
import { inquiryInput } from "../inquiry.fixture";
import { replyAsGuest } from "../reply-as-guest";
import { replyAsShop } from "../reply-as-shop";
import { sendInquiry } from "../send-inquiry";
import { blockBuyer } from "./block-buyer";
import { blockShop } from "./block-shop";
import { eventsOf, setUpThread, statusOf } from "./conversation.fixture";
import { declineAsBuyer, declineInquiry } from "./decline-inquiry";
import { findThreadStateByLink, getShopThreadState } from "./thread-state";

const after = undefined;
const count = (names: string[], name: string) => names.filter((each) => each === name).length;

describe("declining an inquiry", () => {
  test(
    "ends it once with a reason that both sides can read, until a new message reopens it",
    rolledBack(async (tx) => {
      const { shop, assistant, inquiryId, token } = await setUpThread(tx);
      await declineInquiry(assistant, { inquiryId, why: "too_few" }, tx);
      await declineInquiry(assistant, { inquiryId, why: "too_soon" }, tx);
      expect(await statusOf(shop, inquiryId, tx)).toBe("declined");
      expect(await findThreadStateByLink(token, tx)).toMatchObject({ declinedBy: "shop", declinedWhy: "too_few" });
      expect(count(await eventsOf(shop, tx), "inquiry.declined")).toBe(1);
      await replyAsGuest(guest, { token, body: "E 4.800?", after }, tx);
      expect(await statusOf(shop, inquiryId, tx)).toBe("buyer_replied");
      await declineAsBuyer(guest, { token, why: "found_elsewhere" }, tx);
      expect(await getShopThreadState(assistant, inquiryId, tx)).toMatchObject({
        declinedBy: "buyer",
        declinedWhy: "found_elsewhere",
      });
    }),
  );

  test(
    "is refused for spam, and not found for anyone else",
    rolledBack(async (tx) => {
      const { shop, assistant, stranger, buyer, inquiryId, token } = await setUpThread(tx);
      for (const actor of [stranger, buyer, guest])
        await expect(declineInquiry(actor, { inquiryId, why: "too_few" }, tx)).rejects.toThrow(NotFound);
      await expect(declineAsBuyer(guest, { token: inquiryId, why: "too_slow" }, tx)).rejects.toThrow(NotFound);
      await asShop(shop.id, (inside) => inside.update(inquiries).set({ status: "spam" }), tx);
      await expect(declineInquiry(assistant, { inquiryId, why: "too_few" }, tx)).rejects.toThrow(Refusal);
      await expect(declineAsBuyer(guest, { token, why: "too_slow" }, tx)).rejects.toThrow(Refusal);
    }),
  );
});

describe("blocking", () => {
  test(
    "by the buyer refuses the shop's messages in this thread until it is undone",
    rolledBack(async (tx) => {
      const { shop, assistant, inquiryId, token } = await setUpThread(tx);
      await blockShop(guest, { token, block: "block" }, tx);
      await blockShop(guest, { token, block: "block" }, tx);
      await expect(replyAsShop(assistant, { inquiryId, body: "x", after }, tx)).rejects.toThrow(Refusal);
      await blockShop(guest, { token, block: "unblock" }, tx);
      await replyAsShop(assistant, { inquiryId, body: "x", after }, tx);
      const names = await eventsOf(shop, tx);
      expect([count(names, "shop.blocked"), count(names, "shop.unblocked")]).toEqual([1, 1]);
      await expect(blockShop(guest, { token: "nobody", block: "block" }, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "by the shop holds further inquiries from the same address, in this shop only, until it is undone",
    rolledBack(async (tx) => {
      const { shop, other, assistant, manager, stranger, inquiryId, input } = await setUpThread(tx);
      const { email } = input;
      const heldReason = async (at: typeof shop, member: Actor) => {
        const sent = await sendInquiry(guest, inquiryInput(at, [], { email }), tx);
        return (await getShopInquiry(member, sent.inquiryId, "en", tx)).heldReason;
      };
      await blockBuyer(manager, { inquiryId, block: "block" }, tx);
      await blockBuyer(manager, { inquiryId, block: "block" }, tx);
      expect(await heldReason(shop, manager)).toBe("blocked_by_shop");
      expect(await heldReason(other, stranger)).toBeNull();
      expect((await getShopThreadState(assistant, inquiryId, tx)).isBuyerBlocked).toBe(true);
      await blockBuyer(manager, { inquiryId, block: "unblock" }, tx);
      expect(await heldReason(shop, manager)).toBeNull();
      expect(count(await eventsOf(shop, tx), "buyer.blocked")).toBe(1);
    }),
  );

  test(
    "a buyer is allowed for managers of the shop only",
    rolledBack(async (tx) => {
      const { assistant, stranger, buyer, inquiryId, other } = await setUpThread(tx);
      await expect(blockBuyer(assistant, { inquiryId, block: "block" }, tx)).rejects.toThrow(NotAllowed);
      for (const actor of [stranger, buyer, guest])
        await expect(blockBuyer(actor, { inquiryId, block: "block" }, tx)).rejects.toThrow(NotFound);
      expect(await asShop(other.id, (inside) => inside.$count(blockedBuyers), tx)).toBe(0);
    }),
  );
});
