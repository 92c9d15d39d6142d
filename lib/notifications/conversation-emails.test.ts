import { randomUUID } from "node:crypto";
import { and, sql } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import { database } from "@/db/client";
import { events } from "@/db/schema";
import { makeInquiry, makeShop, makeUser } from "@/db/testing";
import { withMailServer } from "@/jobs/smtp.fixture";
import { decoded } from "@/jobs/work.fixture";
import { confirmEmail, emailProof } from "../accounts/confirmed-email";
import { guest } from "../core/actor";
import { NotFound, Refusal } from "../core/errors";
import { fingerprint } from "../security/hmac";
import { invited, keepQuiet } from "../trade/sourcing/sourcing.fixture";
import { changeConversationMails } from "./change-conversation-emails";
import { findConversationMails } from "./conversation-emails";
import { conversationToken } from "./conversation-token";
import { type Delivery, deliver } from "./deliver";
import { mostMails } from "./kinds";
import { mailDigest } from "./mail-digest";
import type { About, News } from "./notice";

vi.stubEnv("LOG_LEVEL", "silent");
const smtp = withMailServer();

const letter: Delivery["letter"] = {
  locale: "en",
  greeting: "Hello",
  paragraphs: ["words"],
  button: { label: "Go", url: "http://localhost/en" },
  note: "note",
};

/** A guest with two inquiries and a sourcing request, for good. */
const world = () =>
  database.transaction(async (tx) => {
    const shop = await makeShop({}, tx);
    const address = `guest-${randomUUID()}@example.com`;
    const [first, second] = [
      await makeInquiry(shop, [], { buyerEmail: address }, tx),
      await makeInquiry(shop, [], { buyerEmail: address }, tx),
    ];
    const { requestId } = await invited(1, tx);
    await keepQuiet(requestId, tx);
    const inquiry = { shopId: shop.id, inquiryId: first.id };
    const other = { shopId: shop.id, inquiryId: second.id };
    const member = await makeUser({ locale: "en" }, tx);
    return { address, inquiry, other, request: { requestId }, member };
  });

const tell = (address: string, about: About, news: News["news"], userId?: string) =>
  deliver({ id: randomUUID(), to: { address, userId }, subject: "News", letter }, { news, ...about });
const mailsTo = (address: string) => smtp.caught.filter(({ to }) => to === address);
/** The token a mail program sends back, from the header of the newest mail. */
function tokenIn(address: string): string {
  const raw = (mailsTo(address).at(-1)?.raw ?? "").replace(/\r\n\s+/g, " ");
  expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/im);
  const url = new URL(/^List-Unsubscribe: <([^>]+)>/im.exec(raw)?.[1] ?? "");
  expect(url.pathname).toBe("/api/unsubscribe");
  return url.searchParams.get("token") ?? "";
}
const change = (token: string, mails: "stop" | "resume") => changeConversationMails(guest, { token, mails });

describe("mails to a guest", () => {
  test.each([
    ["inquiry", "shop_wrote", "Stop emails about this conversation"],
    ["inquiry", "proforma_sent", "Stop emails about this conversation"],
    ["request", "sourcing_quoted", "Stop emails about this request"],
  ] as const)("about an %s (%s) end by their own switch, and begin again", async (what, news, label) => {
    const { address, other, ...abouts } = await world();
    const about = abouts[what];
    await tell(address, about, news);
    expect(decoded(mailsTo(address)[0]?.raw)).toContain(label);
    const token = tokenIn(address);
    expect(await findConversationMails(token)).toEqual({ of: what, areOff: false });
    await change(token, "stop");
    await change(token, "stop");
    expect(await findConversationMails(token)).toEqual({ of: what, areOff: true });
    await tell(address, about, news);
    expect(mailsTo(address)).toHaveLength(1);
    await change(token, "resume");
    await tell(address, about, news);
    expect(mailsTo(address)).toHaveLength(2);
    const id = "inquiryId" in about ? about.inquiryId : about.requestId;
    const isAbout = sql`${id} in (${events.data}->>'inquiryId', ${events.data}->>'requestId')`;
    expect(await database.$count(events, and(isAbout, sql`${events.name} like '%mails_stopped'`))).toBe(1);
  });

  test("that were ended are those of one conversation, and none that must come", async () => {
    const { address, inquiry, other, request, member } = await world();
    await change(conversationToken(inquiry), "stop");
    await tell(address, other, "shop_wrote");
    await tell(address, request, "sourcing_closed");
    await deliver({ id: randomUUID(), to: { address }, subject: "Private link", letter }, "essential");
    expect(mailsTo(address)).toHaveLength(3);
    await tell(member.email, inquiry, "buyer_wrote", member.id);
    expect(mailsTo(member.email)).toHaveLength(1);
  });

  test("stay ended once the guest has an account", async () => {
    const { inquiry, member } = await world();
    await change(conversationToken(inquiry), "stop");
    await tell(member.email, inquiry, "shop_wrote", member.id);
    expect(mailsTo(member.email)).toEqual([]);
  });
});

describe("a digest to a guest", () => {
  const digest = (address: string) =>
    mailDigest({
      id: Math.floor(Math.random() * 1e9),
      name: "mailDigest",
      eventId: null,
      data: { reader: fingerprint(address) },
    });
  async function storm() {
    const made = await world();
    await confirmEmail(made.address, emailProof(made.address));
    const { address, inquiry, other, request } = made;
    for (let count = 0; count < mostMails; count++) await tell(address, inquiry, "shop_wrote");
    await tell(address, inquiry, "shop_wrote");
    await tell(address, request, "sourcing_quoted");
    await tell(address, other, "quote_sent");
    return made;
  }

  test("leaves out the conversations that were ended meanwhile", async () => {
    const { address, inquiry } = await storm();
    await change(conversationToken(inquiry), "stop");
    await digest(address);
    const told = decoded(mailsTo(address).at(-1)?.raw);
    expect(told).toContain("1 cotação nova");
    expect(told).toContain("1 cotação para seus pedidos");
    expect(told).not.toContain("resposta nova");
  });

  test("ends all the conversations it is about with one switch, and no later one", async () => {
    const { address, inquiry, other, request } = await storm();
    await digest(address);
    const token = tokenIn(address);
    await change(token, "stop");
    for (const about of [inquiry, other, request])
      expect(await findConversationMails(conversationToken(about))).toMatchObject({ areOff: true });
    const later = (await world()).inquiry;
    expect(await findConversationMails(conversationToken(later))).toMatchObject({ areOff: false });
    await change(token, "resume");
    expect(await findConversationMails(token)).toEqual({ of: "reader", areOff: false });
  });

  test("is not sent when nothing of it is wanted", async () => {
    const { address, inquiry, other, request } = await storm();
    for (const about of [inquiry, other, request]) await change(conversationToken(about), "stop");
    await digest(address);
    expect(mailsTo(address)).toHaveLength(mostMails);
  });
});

describe("the switch", () => {
  test("is a token of ours for one conversation, and of no other purpose", async () => {
    const { inquiry, other } = await world();
    const token = conversationToken(inquiry);
    const foreign = token.replace(inquiry.inquiryId, other.inquiryId);
    for (const wrong of ["", ".", `${token}x`, foreign, token.replace("inquiry", "request"), "a.b.c"]) {
      expect(await findConversationMails(wrong)).toBeUndefined();
      await expect(change(wrong, "stop")).rejects.toThrow(NotFound);
    }
    expect(await findConversationMails(conversationToken(other))).toMatchObject({ areOff: false });
  });

  test("may always be switched off, and on thirty times an hour", async () => {
    const { inquiry } = await world();
    const token = conversationToken(inquiry);
    for (let times = 0; times < 30; times++) await change(token, "resume");
    await expect(change(token, "resume")).rejects.toThrow(Refusal);
    await change(token, "stop");
    expect(await findConversationMails(token)).toMatchObject({ areOff: true });
  });
});
