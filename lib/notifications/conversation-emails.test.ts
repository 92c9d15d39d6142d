import { randomUUID } from "node:crypto";
import { and, sql } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import { database } from "@/db/client";
import { events } from "@/db/schema";
import { makeInquiry, makeShop, makeUser } from "@/db/testing";
import { decodeEmail } from "@/jobs/due-jobs.fixture";
import { withMailServer } from "@/jobs/mail-server.fixture";
import { confirmEmail, emailProof } from "../accounts/confirmed-email";
import { guest } from "../core/actor";
import { NotFound, Refusal } from "../core/errors";
import { sha256Hex } from "../security/hmac";
import { markDispatched, setUpInvitedShops } from "../trade/sourcing/sourcing.fixture";
import { changeConversationEmails } from "./change-conversation-emails";
import { findConversationEmails } from "./conversation-emails";
import { conversationToken } from "./conversation-token";
import { deliver } from "./deliver";
import type { Delivery } from "./first-email";
import { maxEmailsPerHour } from "./kinds";
import { mailDigest } from "./mail-digest";
import type { ConversationRef, NoticeReason } from "./notice";

vi.stubEnv("LOG_LEVEL", "silent");
const smtp = withMailServer();

const content: Delivery["content"] = {
  locale: "en",
  greeting: "Hello",
  paragraphs: ["words"],
  button: { label: "Go", url: "http://localhost/en" },
  note: "note",
};

/** Commits a guest with two inquiries and a sourcing request. */
const setUp = () =>
  database.transaction(async (tx) => {
    const shop = await makeShop({}, tx);
    const address = `guest-${randomUUID()}@example.com`;
    const [first, second] = [
      await makeInquiry(shop, [], { buyerEmail: address }, tx),
      await makeInquiry(shop, [], { buyerEmail: address }, tx),
    ];
    const { requestId } = await setUpInvitedShops(1, tx);
    await markDispatched(requestId, tx);
    const inquiry = { shopId: shop.id, inquiryId: first.id };
    const other = { shopId: shop.id, inquiryId: second.id };
    const member = await makeUser({ locale: "en" }, tx);
    return { address, inquiry, other, request: { requestId }, member };
  });

const send = (address: string, about: ConversationRef, noticeKind: NoticeReason["noticeKind"], userId?: string) =>
  deliver({ id: randomUUID(), to: { address, userId }, subject: "News", content }, { noticeKind, ...about });
const mailsTo = (address: string) => smtp.caught.filter(({ to }) => to === address);
/** Reads the token from the List-Unsubscribe header of the newest email. */
function tokenIn(address: string): string {
  const raw = (mailsTo(address).at(-1)?.raw ?? "").replace(/\r\n\s+/g, " ");
  expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/im);
  const url = new URL(/^List-Unsubscribe: <([^>]+)>/im.exec(raw)?.[1] ?? "");
  expect(url.pathname).toBe("/api/unsubscribe");
  return url.searchParams.get("token") ?? "";
}
const change = (token: string, mails: "stop" | "resume") => changeConversationEmails(guest, { token, mails });

describe("emails to a guest", () => {
  test.each([
    ["inquiry", "shop_wrote", "Stop emails about this conversation"],
    ["inquiry", "proforma_sent", "Stop emails about this conversation"],
    ["request", "sourcing_quoted", "Stop emails about this request"],
  ] as const)(
    "about an %s (%s) are stopped and resumed by the token of their conversation",
    async (kind, noticeKind, label) => {
      const { address, other, ...abouts } = await setUp();
      const about = abouts[kind];
      await send(address, about, noticeKind);
      expect(decodeEmail(mailsTo(address)[0]?.raw)).toContain(label);
      const token = tokenIn(address);
      expect(await findConversationEmails(token)).toEqual({ of: kind, areOff: false });
      await change(token, "stop");
      await change(token, "stop");
      expect(await findConversationEmails(token)).toEqual({ of: kind, areOff: true });
      await send(address, about, noticeKind);
      expect(mailsTo(address)).toHaveLength(1);
      await change(token, "resume");
      await send(address, about, noticeKind);
      expect(mailsTo(address)).toHaveLength(2);
      const id = "inquiryId" in about ? about.inquiryId : about.requestId;
      const isAbout = sql`${id} in (${events.data}->>'inquiryId', ${events.data}->>'requestId')`;
      expect(await database.$count(events, and(isAbout, sql`${events.name} like '%mails_stopped'`))).toBe(1);
    },
  );

  test("are stopped for one conversation only, and essential ones are still sent", async () => {
    const { address, inquiry, other, request, member } = await setUp();
    await change(conversationToken(inquiry), "stop");
    await send(address, other, "shop_wrote");
    await send(address, request, "sourcing_closed");
    await deliver({ id: randomUUID(), to: { address }, subject: "Private link", content }, "essential");
    expect(mailsTo(address)).toHaveLength(3);
    await send(member.email, inquiry, "buyer_wrote", member.id);
    expect(mailsTo(member.email)).toHaveLength(1);
  });

  test("stay stopped once the guest has an account", async () => {
    const { inquiry, member } = await setUp();
    await change(conversationToken(inquiry), "stop");
    await send(member.email, inquiry, "shop_wrote", member.id);
    expect(mailsTo(member.email)).toEqual([]);
  });
});

describe("a digest to a guest", () => {
  const digest = (address: string) =>
    mailDigest({
      id: Math.floor(Math.random() * 1e9),
      name: "mailDigest",
      eventId: null,
      data: { reader: sha256Hex(address) },
    });
  async function setUpDigest() {
    const setup = await setUp();
    await confirmEmail(setup.address, emailProof(setup.address));
    const { address, inquiry, other, request } = setup;
    for (let count = 0; count < maxEmailsPerHour; count++) await send(address, inquiry, "shop_wrote");
    await send(address, inquiry, "shop_wrote");
    await send(address, request, "sourcing_quoted");
    await send(address, other, "quote_sent");
    return setup;
  }

  test("leaves out conversations whose emails were stopped since", async () => {
    const { address, inquiry } = await setUpDigest();
    await change(conversationToken(inquiry), "stop");
    await digest(address);
    const digestText = decodeEmail(mailsTo(address).at(-1)?.raw);
    expect(digestText).toContain("1 cotação nova");
    expect(digestText).toContain("1 cotação para seus pedidos");
    expect(digestText).not.toContain("resposta nova");
  });

  test("stops emails about all its conversations with one token, and about no later one", async () => {
    const { address, inquiry, other, request } = await setUpDigest();
    await digest(address);
    const token = tokenIn(address);
    await change(token, "stop");
    for (const about of [inquiry, other, request])
      expect(await findConversationEmails(conversationToken(about))).toMatchObject({ areOff: true });
    const later = (await setUp()).inquiry;
    expect(await findConversationEmails(conversationToken(later))).toMatchObject({ areOff: false });
    await change(token, "resume");
    expect(await findConversationEmails(token)).toEqual({ of: "reader", areOff: false });
  });

  test("is not sent if emails about all its conversations are stopped", async () => {
    const { address, inquiry, other, request } = await setUpDigest();
    for (const about of [inquiry, other, request]) await change(conversationToken(about), "stop");
    await digest(address);
    expect(mailsTo(address)).toHaveLength(maxEmailsPerHour);
  });
});

describe("the token of a conversation", () => {
  test("is valid for one conversation only, and not if it was changed", async () => {
    const { inquiry, other } = await setUp();
    const token = conversationToken(inquiry);
    const foreign = token.replace(inquiry.inquiryId, other.inquiryId);
    for (const wrong of ["", ".", `${token}x`, foreign, token.replace("inquiry", "request"), "a.b.c"]) {
      expect(await findConversationEmails(wrong)).toBeUndefined();
      await expect(change(wrong, "stop")).rejects.toThrow(NotFound);
    }
    expect(await findConversationEmails(conversationToken(other))).toMatchObject({ areOff: false });
  });

  test("can always stop emails, and resume them thirty times an hour", async () => {
    const { inquiry } = await setUp();
    const token = conversationToken(inquiry);
    for (let times = 0; times < 30; times++) await change(token, "resume");
    await expect(change(token, "resume")).rejects.toThrow(Refusal);
    await change(token, "stop");
    expect(await findConversationEmails(token)).toMatchObject({ areOff: true });
  });
});
