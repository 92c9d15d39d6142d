import { randomUUID } from "node:crypto";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { messages } from "@/db/schema";
import { makeActor, makeShop, rolledBack } from "@/db/testing";
import { requireRow } from "@/db/testing/require-row";
import { guest } from "../core/actor";
import { NotFound, Refusal } from "../core/errors";
import { uploadsInFolder } from "../media/attachments/upload.fixture";
import { guestToken } from "./guest-token";
import { inquiryInput } from "./inquiry.fixture";
import { openAttachment, openAttachmentByLink } from "./open-attachment";
import { openGuestThread } from "./open-guest-thread";
import { replyAsGuest } from "./reply-as-guest";
import { replyAsShop } from "./reply-as-shop";
import { sendInquiry } from "./send-inquiry";
import { revokeGuestLink } from "./threads/revoke-own-link";

const { storeUpload, storage } = uploadsInFolder();

async function setUp(tx: Tx) {
  const shop = await makeShop({}, tx);
  const [assistant, buyer] = [await makeActor({ [shop.id]: "assistant" }, tx), await makeActor({}, tx)];
  const sent = await sendInquiry(buyer, inquiryInput(shop, [], { uploads: [await storeUpload("plan", tx)] }), tx);
  const thread = requireRow(await openGuestThread(sent.token, "en", tx));
  const file = { id: requireRow(thread.messages[0]?.attachments[0]).id, size: "whole" } as const;
  return { shop, assistant, buyer, thread, file, ...sent };
}

const countOf = (shop: { id: number }, tx: Tx) => asShop(shop.id, (inside) => inside.$count(messages), tx);

describe("a message with files", () => {
  test(
    "shows them to both sides, no matter which side sent them",
    rolledBack(async (tx) => {
      const { assistant, inquiryId, token } = await setUp(tx);
      const offer = { inquiryId, body: "报价见附件", after: undefined, uploads: [await storeUpload("offer", tx)] };
      await replyAsShop(assistant, offer, tx);
      const stamp = [await storeUpload("stamp", tx), await storeUpload("logo", tx)];
      await replyAsGuest(guest, { token, body: "Ótimo", after: undefined, uploads: stamp }, tx);
      const thread = await openGuestThread(token, "en", tx);
      expect(thread?.messages.map(({ attachments }) => attachments.map(({ name }) => name))).toEqual([
        ["plan.pdf"],
        ["offer.pdf"],
        ["stamp.pdf", "logo.pdf"],
      ]);
      expect(thread?.messages[0]?.attachments[0]).toEqual({
        id: expect.any(String),
        kind: "pdf",
        name: "plan.pdf",
        bytes: 4,
        width: null,
        height: null,
        pages: 1,
      });
    }),
  );

  test(
    "is one message when it is sent twice, even if its files are uploaded twice",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      for (const key of [randomUUID(), undefined]) {
        const input = inquiryInput(shop, [], { key });
        const first = await sendInquiry(guest, { ...input, uploads: [await storeUpload("plan", tx)] }, tx);
        const again = await sendInquiry(guest, { ...input, uploads: [await storeUpload("plan", tx)] }, tx);
        expect(again).toEqual(first);
        const reply = { token: first.token, body: "See this", after: undefined };
        const sent = await replyAsGuest(guest, { ...reply, uploads: [await storeUpload("logo", tx)] }, tx);
        expect(await replyAsGuest(guest, { ...reply, uploads: [await storeUpload("logo", tx)] }, tx)).toEqual(sent);
      }
      expect(await countOf(shop, tx)).toBe(4);
    }),
  );

  test(
    "is a second message when its text is the same and its files differ",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const input = { ...inquiryInput(shop, []), uploads: [await storeUpload("plan", tx)] };
      const { token } = await sendInquiry(guest, input, tx);
      await expect(sendInquiry(guest, { ...input, uploads: [await storeUpload("other", tx)] }, tx)).rejects.toThrow(
        new Refusal("inquiries.alreadySent"),
      );
      const reply = { token, body: "See this", after: undefined };
      await replyAsGuest(guest, { ...reply, uploads: [await storeUpload("one", tx)] }, tx);
      await replyAsGuest(guest, { ...reply, uploads: [await storeUpload("two", tx)] }, tx);
      expect(await countOf(shop, tx)).toBe(3);
    }),
  );

  test(
    "is not sent when one of its files no longer exists",
    rolledBack(async (tx) => {
      const { shop, assistant, inquiryId } = await setUp(tx);
      const input = {
        inquiryId,
        body: "See this",
        after: undefined,
        uploads: [await storeUpload("a", tx), randomUUID()],
      };
      await expect(tx.transaction((inside) => replyAsShop(assistant, input, inside))).rejects.toMatchObject({
        code: "attachments.notStored",
      });
      expect(await countOf(shop, tx)).toBe(1);
    }),
  );
});

describe("opening a file of a message", () => {
  test(
    "is allowed for members of its shop, its buyer, and the holder of its private link",
    rolledBack(async (tx) => {
      const { shop, assistant, buyer, token, file } = await setUp(tx);
      const manager = await makeActor({ [shop.id]: "manager" }, tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      for (const actor of [assistant, manager, owner, buyer]) {
        const attachment = await openAttachment(actor, file, tx, storage());
        expect(attachment).toMatchObject({ kind: "pdf", name: "plan.pdf" });
        expect(await text(attachment.file.read())).toBe("plan");
      }
      expect(await openAttachmentByLink(token, file, tx, storage())).toMatchObject({ name: "plan.pdf" });
    }),
  );

  test(
    "throws NotFound for anyone else",
    rolledBack(async (tx) => {
      const own = await setUp(tx);
      const other = await setUp(tx);
      const neighbour = await sendInquiry(guest, inquiryInput(own.shop, []), tx);
      const strangers = [guest, await makeActor({}, tx), other.buyer, other.assistant];
      strangers.push(await makeActor({ [other.shop.id]: "owner" }, tx));
      for (const actor of strangers)
        await expect(openAttachment(actor, own.file, tx, storage())).rejects.toThrow(NotFound);
      for (const token of [other.token, neighbour.token, guestToken(randomUUID()), "", own.inquiryId])
        await expect(openAttachmentByLink(token, own.file, tx, storage())).rejects.toThrow(NotFound);
      const missing = { ...own.file, id: randomUUID() };
      await expect(openAttachment(own.assistant, missing, tx, storage())).rejects.toThrow(NotFound);
      await revokeGuestLink(own.token, tx);
      await expect(openAttachmentByLink(own.token, own.file, tx, storage())).rejects.toThrow(NotFound);
    }),
  );
});
