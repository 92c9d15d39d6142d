import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { asShop, database } from "@/db/client";
import { inquiries, jobs, shopMembers } from "@/db/schema";
import { makeActor, makeInquiry, makeListing, makeQuote, makeShop, rolledBack } from "@/db/testing";
import { confirmEmail, emailProof } from "../accounts/confirmed-email";
import { mailQuote } from "./mail-quote";
import { mailQuoteAnswer } from "./mail-quote-answer";
import { mailQuoteToApprove, notifyApprovers } from "./mail-quote-to-approve";

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-quote-mails-"));
beforeAll(() => {
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("SMTP_URL", "");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads the decoded email of this job. */
function mailOf(eventId: number): string {
  const file = readdirSync(path.join(folder, "mail")).find((name) =>
    name.startsWith(String(eventId).padStart(10, "0")),
  );
  const raw = readFileSync(path.join(folder, "mail", file ?? "none"), "utf8");
  return raw
    .split(/\r?\n\r?\n/)
    .map((part) => {
      if (/^[A-Za-z0-9+/=\r\n]+$/.test(part)) return Buffer.from(part, "base64").toString("utf8");
      const joined = part.replace(/=\r?\n/g, "");
      const byte = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
      return Buffer.from(joined.replace(/=([0-9A-F]{2})/g, byte), "latin1").toString("utf8");
    })
    .join("\n");
}

const setUpQuote = (overrides: Parameters<typeof makeQuote>[1]) =>
  database.transaction(async (tx) => {
    const shop = await makeShop({}, tx);
    const listing = await makeListing(shop, { status: "published" }, tx);
    const inquiry = await makeInquiry(shop, [listing], { status: "quoted" }, tx);
    await confirmEmail(inquiry.buyerEmail, emailProof(inquiry.buyerEmail), tx);
    const line = { listingId: listing.id, counterPrice: overrides.status === "countered" ? 700 : null };
    const quote = await makeQuote(inquiry, { lines: [line], ...overrides }, tx);
    const { userId } = await makeActor({ [shop.id]: "assistant" }, tx);
    return { shopId: shop.id, inquiryId: inquiry.id, quoteId: quote.id, userId };
  });

test("a sent quote emails prices and terms to the buyer in their language, with the link to answer", async () => {
  await mailQuote({ id: 1, eventId: 7_000_001, name: "mailQuote", data: await setUpQuote({}) });
  const mail = mailOf(7_000_001);
  for (const text of ["17.640,00", "FOB Ningbo", "30%", "/pt-br/i/"]) expect(mail).toContain(text);
});

test("a draft sends no email", async () => {
  await mailQuote({ id: 1, eventId: 7_000_002, name: "mailQuote", data: await setUpQuote({ status: "draft" }) });
  expect(readdirSync(path.join(folder, "mail")).join()).not.toContain("7000002");
});

test.each([
  ["accepted", "接受了您的第 1 版报价"],
  ["countered", "¥7.00"],
  ["rejected", "拒绝了第 1 版报价"],
] as const)(
  "a quote that is %s sends an email in the member's language with the buyer's text",
  async (status, text) => {
    const eventId = { accepted: 7_000_003, countered: 7_000_004, rejected: 7_000_005 }[status];
    const answer = status === "accepted" ? null : "Prazo de 30 dias?";
    const data = await setUpQuote({ status, answer });
    await mailQuoteAnswer({ id: 1, eventId, name: `mailQuoteAnswer:${data.userId}`, data });
    const mail = mailOf(eventId);
    expect(mail).toContain(text);
    if (answer) expect(mail).toContain(answer);
  },
);

test("an answer sends no email to a former member, and none if the quote's status has changed", async () => {
  const data = await setUpQuote({ status: "expired" });
  await mailQuoteAnswer({ id: 1, eventId: 7_000_006, name: "mailQuoteAnswer", data });
  const formerMember = { ...(await setUpQuote({ status: "accepted" })), userId: data.userId };
  await mailQuoteAnswer({ id: 1, eventId: 7_000_007, name: "mailQuoteAnswer", data: formerMember });
  expect(readdirSync(path.join(folder, "mail")).join()).not.toMatch(/700000[67]/);
});

describe("a quote that waits for approval", () => {
  /** Creates a draft for which an assistant requests approval by a manager or the owner. */
  const setUpApproval = (overrides: Parameters<typeof makeQuote>[1] = {}) =>
    database.transaction(async (tx) => {
      const shop = await makeShop({}, tx);
      const listing = await makeListing(shop, { status: "published" }, tx);
      const inquiry = await makeInquiry(shop, [listing], {}, tx);
      const { userId: requestedBy } = await makeActor({ [shop.id]: "assistant" }, tx);
      const { userId: manager } = await makeActor({ [shop.id]: "manager" }, tx);
      const { userId: owner } = await makeActor({ [shop.id]: "owner" }, tx);
      const note = "Preço só para 24.000 peças";
      const approval = {
        status: "draft",
        approvalRequestedBy: requestedBy,
        approvalRequestedAt: new Date(),
        note,
        locale: "pt-br",
      } as const;
      const quote = await makeQuote(inquiry, { lines: [{ listingId: listing.id }], ...approval, ...overrides }, tx);
      return {
        about: { shopId: shop.id, inquiryId: inquiry.id, quoteId: quote.id },
        inquiry,
        requestedBy,
        manager,
        owner,
      };
    });
  const mailTo = (eventId: number, about: Awaited<ReturnType<typeof setUpApproval>>["about"], userId: string) =>
    mailQuoteToApprove({ id: 1, eventId, name: `mailQuoteToApprove:${userId}`, data: { ...about, userId } });
  const listFiles = () => readdirSync(path.join(folder, "mail")).join();

  test("emails those who can approve in their language, with prices, the note and a link to the thread", async () => {
    const { about, manager, owner, requestedBy, inquiry } = await setUpApproval();
    const eventId = 7_000_010;
    await rolledBack(async (tx) => {
      await notifyApprovers({ id: 1, eventId: null, name: "notifyApprovers", data: about }, tx);
      const names = [manager, owner, requestedBy].map((userId) => `mailQuoteToApprove:${userId}`);
      const found = await tx.select({ name: jobs.name }).from(jobs).where(inArray(jobs.name, names));
      expect(found.map(({ name }) => name).sort()).toEqual(names.slice(0, 2).sort());
    })();
    await mailTo(eventId, about, manager);
    const mail = mailOf(eventId);
    const address = `/zh/workspace/inquiries/${about.inquiryId}`;
    for (const text of ["请您看过后发送", inquiry.reference, "7.35", "Preço só para 24.000 peças", address])
      expect(mail).toContain(text);
    await mailTo(7_000_011, about, requestedBy);
    expect(listFiles()).not.toContain("7000011");
  });

  test("sends no email if it was changed, to the requester, to an assistant, or about spam", async () => {
    const changed = await setUpApproval({ approvalRequestedBy: null, approvalRequestedAt: null });
    await mailTo(7_000_012, changed.about, changed.manager);
    const { about, manager } = await setUpApproval();
    const own = eq(shopMembers.userId, manager);
    await asShop(about.shopId, (tx) => tx.update(shopMembers).set({ role: "assistant" }).where(own));
    await mailTo(7_000_013, about, manager);
    const ownRequest = await setUpApproval();
    await asShop(ownRequest.about.shopId, (tx) =>
      tx.update(shopMembers).set({ role: "manager" }).where(eq(shopMembers.userId, ownRequest.requestedBy)),
    );
    await mailTo(7_000_014, ownRequest.about, ownRequest.requestedBy);
    const spam = await setUpApproval();
    const isSpam = eq(inquiries.id, spam.about.inquiryId);
    await asShop(spam.about.shopId, (tx) => tx.update(inquiries).set({ status: "spam" }).where(isSpam));
    await mailTo(7_000_015, spam.about, spam.manager);
    expect(listFiles()).not.toMatch(/700001[2345]/);
  });
});
