import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { quickReplies } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { NotAllowed, NotFound } from "@/lib/core/errors";
import { getShopInquiry } from "../get-shop-inquiry";
import { inquiryInput } from "../inquiry.fixture";
import { sendInquiry } from "../send-inquiry";
import { addStarterReplies } from "./add-starter-replies";
import { setUpThread } from "./conversation.fixture";
import { filledReply } from "./filled-reply";
import { listQuickReplies } from "./list-quick-replies";
import { removeQuickReply } from "./remove-quick-reply";
import { saveQuickReply } from "./save-quick-reply";

const texts = { title: "Sample", bodies: { en: "Dear {name}", zh: "{name}，您好" } };

describe("the quick replies of a shop", () => {
  test(
    "are created, changed and removed by its managers, and listed in their order",
    rolledBack(async (tx) => {
      const { shop, assistant, manager } = await setUpThread(tx);
      const key = randomUUID();
      const reply = { shopId: shop.id, quickReplyId: undefined, key, ...texts };
      const first = await saveQuickReply(manager, reply, tx);
      expect(await saveQuickReply(manager, reply, tx)).toEqual(first);
      const second = await saveQuickReply(manager, { ...reply, key: undefined, title: "Price" }, tx);
      await saveQuickReply(manager, { ...reply, ...first, title: "Samples" }, tx);
      const titles = async () => (await listQuickReplies(assistant, shop.id, tx)).map(({ title }) => title);
      expect(await titles()).toEqual(["Samples", "Price"]);
      for (let n = 0; n < 2; n++) await removeQuickReply(manager, { shopId: shop.id, ...second }, tx);
      expect(await titles()).toEqual(["Samples"]);
    }),
  );

  test(
    "start with five in eight languages, which are added once",
    rolledBack(async (tx) => {
      const { shop, manager } = await setUpThread(tx);
      for (let n = 0; n < 2; n++) await addStarterReplies(manager, { shopId: shop.id }, tx);
      const replies = await listQuickReplies(manager, shop.id, tx);
      expect(replies.map(({ bodies }) => Object.keys(bodies).length)).toEqual([8, 8, 8, 8, 8]);
    }),
  );

  test(
    "are filled in for the inquiry in the buyer's language",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const member = await makeActor({ [shop.id]: "manager" }, tx);
      const listing = await makeListing(shop, { status: "published" }, tx);
      const { inquiryId } = await sendInquiry(guest, inquiryInput(shop, [listing]), tx);
      const thread = await getShopInquiry(member, inquiryId, "zh", tx);
      const reply = { id: randomUUID(), title: "A", bodies: { "pt-br": "{name}: {quantity}", en: "Hello" } };
      expect(filledReply(reply, thread).body).toMatch(/^Beatriz Souza: 2\.400 /);
      expect(filledReply({ ...reply, bodies: { zh: "您好" } }, thread).body).toBe("您好");
    }),
  );

  test(
    "are readable by its members only, changed by managers only, and not found for anyone else",
    rolledBack(async (tx) => {
      const { shop, other, assistant, manager, stranger, buyer } = await setUpThread(tx);
      const reply = { shopId: shop.id, quickReplyId: undefined, key: undefined, ...texts };
      const { quickReplyId } = await saveQuickReply(manager, reply, tx);
      await expect(saveQuickReply(assistant, reply, tx)).rejects.toThrow(NotAllowed);
      await expect(removeQuickReply(assistant, { shopId: shop.id, quickReplyId }, tx)).rejects.toThrow(NotAllowed);
      await expect(addStarterReplies(assistant, { shopId: shop.id }, tx)).rejects.toThrow(NotAllowed);
      for (const actor of [stranger, buyer, guest]) {
        await expect(saveQuickReply(actor, reply, tx)).rejects.toThrow(NotFound);
        await expect(removeQuickReply(actor, { shopId: shop.id, quickReplyId }, tx)).rejects.toThrow(NotFound);
        await expect(addStarterReplies(actor, { shopId: shop.id }, tx)).rejects.toThrow(NotFound);
        await expect(listQuickReplies(actor, shop.id, tx)).rejects.toThrow(NotFound);
      }
      const nested = saveQuickReply(stranger, { ...reply, shopId: other.id, quickReplyId }, tx);
      await expect(nested).rejects.toThrow(NotFound);
      await removeQuickReply(stranger, { shopId: other.id, quickReplyId }, tx);
      expect(await listQuickReplies(manager, shop.id, tx)).toHaveLength(1);
      expect(await asShop(other.id, (inside) => inside.$count(quickReplies), tx)).toBe(0);
      expect(await tx.$count(quickReplies)).toBe(0);
    }),
  );
});
