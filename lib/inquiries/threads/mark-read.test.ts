import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { messageDrafts, threads } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { listShopInquiries } from "../list-shop-inquiries";
import { replyAsGuest } from "../reply-as-guest";
import { replyAsShop } from "../reply-as-shop";
import { eventsOf, setUpThread } from "./conversation.fixture";
import { markReadByBuyer, markReadByShop } from "./mark-read";
import { saveDraft } from "./save-draft";
import { findThreadStateByLink, getShopThreadState } from "./thread-state";

const after = undefined;

describe("marking a thread as read", () => {
  test(
    "is stored for each side if there are new messages, with one event",
    rolledBack(async (tx) => {
      const { shop, assistant, inquiryId, token } = await setUpThread(tx);
      await markReadByShop(assistant, inquiryId, tx);
      const state = await findThreadStateByLink(token, tx);
      expect(state?.shopReadAt).not.toBeNull();
      expect(state?.buyerReadAt).toBeNull();
      await markReadByShop(assistant, inquiryId, tx);
      await markReadByBuyer(token, tx);
      expect((await eventsOf(shop, tx)).filter((name) => name === "thread.read")).toHaveLength(1);

      await replyAsShop(assistant, { inquiryId, body: "有货", after }, tx);
      await markReadByBuyer(token, tx);
      const read = await getShopThreadState(assistant, inquiryId, tx);
      expect(read.buyerReadAt).not.toBeNull();
      expect(Number(read.version)).toBeGreaterThan(Number(state?.version));
    }),
  );

  test(
    "clears the mark of new messages in the shop's list until the buyer writes again",
    rolledBack(async (tx) => {
      const { shop, assistant, inquiryId, token } = await setUpThread(tx);
      const isNew = async () => {
        const query = { shopId: shop.id, filter: "all", reader: "en" } as const;
        return (await listShopInquiries(assistant, query, tx)).rows[0]?.isNew;
      };
      expect(await isNew()).toBe(true);
      await markReadByShop(assistant, inquiryId, tx);
      expect(await isNew()).toBe(false);
      await replyAsGuest(guest, { token, body: "Oi?", after }, tx);
      expect(await isNew()).toBe(true);
    }),
  );

  test(
    "does nothing while the inquiry is held",
    rolledBack(async (tx) => {
      const { assistant, inquiryId, token } = await setUpThread(tx, { fax: "x" });
      await markReadByShop(assistant, inquiryId, tx);
      expect((await findThreadStateByLink(token, tx))?.shopReadAt).toBeNull();
    }),
  );

  test(
    "is allowed for the shop's members and the holder of the private link only",
    rolledBack(async (tx) => {
      const { stranger, buyer, inquiryId, shop, other } = await setUpThread(tx);
      for (const actor of [stranger, buyer, guest]) {
        await expect(markReadByShop(actor, inquiryId, tx)).rejects.toThrow(NotFound);
        await expect(getShopThreadState(actor, inquiryId, tx)).rejects.toThrow(NotFound);
      }
      await markReadByBuyer("no-such-link", tx);
      expect(await findThreadStateByLink("no-such-link", tx)).toBeUndefined();
      expect(await asShop(other.id, (inside) => inside.select().from(threads), tx)).toEqual([]);
      expect(await asShop(shop.id, (inside) => inside.select().from(threads), tx)).toEqual([]);
    }),
  );
});

describe("a draft", () => {
  test(
    "is stored for its member, replaced, and deleted when it is empty or sent",
    rolledBack(async (tx) => {
      const { shop, assistant, manager, inquiryId } = await setUpThread(tx);
      const draft = async (actor = assistant) => (await getShopThreadState(actor, inquiryId, tx)).draft;
      await saveDraft(assistant, { inquiryId, body: "您好" }, tx);
      await saveDraft(assistant, { inquiryId, body: "您好，" }, tx);
      expect([await draft(), await draft(manager)]).toEqual(["您好，", ""]);
      await saveDraft(assistant, { inquiryId, body: undefined }, tx);
      expect(await draft()).toBe("");
      await saveDraft(assistant, { inquiryId, body: "有货" }, tx);
      await saveDraft(manager, { inquiryId, body: "稍等" }, tx);
      await replyAsShop(assistant, { inquiryId, body: "有货", after }, tx);
      expect([await draft(), await draft(manager)]).toEqual(["", "稍等"]);
      expect(await asShop(shop.id, (inside) => inside.$count(messageDrafts), tx)).toBe(1);
      expect(await tx.$count(messageDrafts)).toBe(0);
    }),
  );

  test(
    "cannot be saved by anyone else",
    rolledBack(async (tx) => {
      const { stranger, buyer, inquiryId } = await setUpThread(tx);
      for (const actor of [stranger, buyer, guest])
        await expect(saveDraft(actor, { inquiryId, body: "x" }, tx)).rejects.toThrow(NotFound);
    }),
  );
});
