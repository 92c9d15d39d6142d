import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { uuidv7 } from "@/db/base/uuid";
import { asShop, type Tx } from "@/db/client";
import { events, inquiries, messages } from "@/db/schema";
import { makeActor, makeInquiry, makeShop, rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { NotFound, Refusal } from "../core/errors";
import { getShopInquiry } from "./get-shop-inquiry";
import { inquiryInput } from "./inquiry.fixture";
import { openGuestThread } from "./open-guest-thread";
import { replyAsGuest } from "./reply-as-guest";
import { replyAsShop } from "./reply-as-shop";
import { reviewInquiry } from "./review-inquiry";
import { seeInquiry } from "./see-inquiry";
import { sendInquiry } from "./send-inquiry";
import { revokeGuestLink } from "./threads/revoke-own-link";

const read = async (shop: { id: number }, id: string, tx: Tx) => {
  const [row] = await asShop(shop.id, (inside) => inside.select().from(inquiries).where(eq(inquiries.id, id)), tx);
  if (!row) throw new Error("no such inquiry");
  return row;
};
const setUp = async (tx: Tx) => {
  const shop = await makeShop({}, tx);
  const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
  const sent = await sendInquiry(guest, inquiryInput(shop, []), tx);
  return { shop, assistant, ...sent };
};

describe("an inquiry", () => {
  test(
    "is seen once and replied to by both sides in turn; only the first reply sets its time",
    rolledBack(async (tx) => {
      const { shop, assistant, inquiryId, token } = await setUp(tx);
      await seeInquiry(assistant, inquiryId, tx);
      const seen = await read(shop, inquiryId, tx);
      expect(seen.status).toBe("seen");
      await seeInquiry(assistant, inquiryId, tx);
      expect((await read(shop, inquiryId, tx)).seenAt).toEqual(seen.seenAt);

      await replyAsShop(assistant, { inquiryId, body: "可以，12 月 9 日发货。", after: undefined }, tx);
      const first = await read(shop, inquiryId, tx);
      expect(first.status).toBe("replied");
      expect(first.firstReplyAt).not.toBeNull();

      await replyAsGuest(guest, { token, body: "Ótimo!", after: undefined }, tx);
      expect((await read(shop, inquiryId, tx)).status).toBe("buyer_replied");

      await replyAsShop(assistant, { inquiryId, body: "谢谢！", after: undefined }, tx);
      const second = await read(shop, inquiryId, tx);
      expect(second.status).toBe("replied");
      expect(second.firstReplyAt).toEqual(first.firstReplyAt);

      const names = await tx.select({ name: events.name }).from(events).where(eq(events.shopId, shop.id));
      expect(names.map(({ name }) => name).sort()).toEqual(
        ["inquiry.sent", "inquiry.seen", "message.sent", "message.sent", "message.sent"].sort(),
      );
    }),
  );

  test(
    "gets one reply from two clicks; the same text after a later message is a new reply",
    rolledBack(async (tx) => {
      const { shop, assistant, inquiryId } = await setUp(tx);
      const [question] = (await getShopInquiry(assistant, inquiryId, "zh", tx)).messages;
      const answer = { inquiryId, body: "有货", after: question?.id };
      const first = await replyAsShop(assistant, answer, tx);
      expect(await replyAsShop(assistant, answer, tx)).toEqual(first);
      await replyAsShop(assistant, { ...answer, after: first.messageId }, tx);
      const count = await asShop(shop.id, (inside) => inside.$count(messages, eq(messages.inquiryId, inquiryId)), tx);
      expect(count).toBe(3);
    }),
  );

  test(
    "shows the guest the reply in its own language with its author",
    rolledBack(async (tx) => {
      const { assistant, inquiryId, token } = await setUp(tx);
      await replyAsShop(assistant, { inquiryId, body: "有货", after: undefined }, tx);
      const thread = await openGuestThread(token, "pt-br", tx);
      expect(thread?.messages.at(-1)).toMatchObject({ side: "shop", author: "Lin Mei", body: "有货", locale: "zh" });
    }),
  );

  test(
    "does not exist for another shop's owner, for a buyer or for a guest",
    rolledBack(async (tx) => {
      const { inquiryId } = await setUp(tx);
      const other = await makeShop({}, tx);
      for (const actor of [await makeActor({ [other.id]: "owner" }, tx), await makeActor({}, tx), guest]) {
        await expect(getShopInquiry(actor, inquiryId, "en", tx)).rejects.toThrow(NotFound);
        await expect(seeInquiry(actor, inquiryId, tx)).rejects.toThrow(NotFound);
        await expect(reviewInquiry(actor, { inquiryId, verdict: "spam" }, tx)).rejects.toThrow(NotFound);
        await expect(replyAsShop(actor, { inquiryId, body: "x", after: undefined }, tx)).rejects.toThrow(NotFound);
      }
    }),
  );

  test(
    "is not found by a link that is unknown, of another inquiry, or revoked",
    rolledBack(async (tx) => {
      const { token, inquiryId } = await setUp(tx);
      expect(await openGuestThread(uuidv7(), "en", tx)).toBeUndefined();
      expect(await openGuestThread(inquiryId, "en", tx)).toBeUndefined();
      await revokeGuestLink(token, tx);
      expect(await openGuestThread(token, "en", tx)).toBeUndefined();
      await expect(replyAsGuest(guest, { token, body: "x", after: undefined }, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "that is held can be replied to only after it was marked as genuine, which is possible for spam too",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
      const { inquiryId } = await sendInquiry(guest, inquiryInput(shop, [], { fax: "x" }), tx);
      const answer = { inquiryId, body: "您好", after: undefined };
      await expect(replyAsShop(assistant, answer, tx)).rejects.toThrow(Refusal);
      await reviewInquiry(assistant, { inquiryId, verdict: "spam" }, tx);
      await expect(replyAsShop(assistant, answer, tx)).rejects.toThrow(Refusal);
      await reviewInquiry(assistant, { inquiryId, verdict: "genuine" }, tx);
      await reviewInquiry(assistant, { inquiryId, verdict: "genuine" }, tx);
      await replyAsShop(assistant, answer, tx);
      expect(await read(shop, inquiryId, tx)).toMatchObject({ status: "replied", heldReason: null });
      const released = await tx.$count(events, eq(events.name, "inquiry.released"));
      expect(released).toBeGreaterThanOrEqual(1);
    }),
  );

  test(
    "that expired is reopened when the buyer writes",
    rolledBack(async (tx) => {
      const { shop, inquiryId, token } = await setUp(tx);
      await asShop(shop.id, (inside) => inside.update(inquiries).set({ status: "expired" }), tx);
      await replyAsGuest(guest, { token, body: "Ainda têm?", after: undefined }, tx);
      expect((await read(shop, inquiryId, tx)).status).toBe("buyer_replied");
    }),
  );
});

describe("row-level security of a shop's inquiries", () => {
  test(
    "returns no rows and accepts no writes without a context or in another shop's context",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      const inquiry = await makeInquiry(shop, [], {}, tx);
      expect(await tx.select().from(inquiries).where(eq(inquiries.id, inquiry.id))).toEqual([]);
      expect(await tx.select().from(messages).where(eq(messages.inquiryId, inquiry.id))).toEqual([]);
      await asShop(
        other.id,
        async (inside) => {
          expect(await inside.select().from(inquiries).where(eq(inquiries.id, inquiry.id))).toEqual([]);
          const changed = await inside.update(inquiries).set({ status: "spam" }).returning({ id: inquiries.id });
          expect(changed).toEqual([]);
        },
        tx,
      );
      await expect(
        tx.transaction((inside) =>
          inside
            .insert(messages)
            .values({ inquiryId: inquiry.id, shopId: shop.id, side: "shop", body: "x", locale: "en" }),
        ),
      ).rejects.toThrow();
    }),
  );
});
