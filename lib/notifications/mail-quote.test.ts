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
import { mailQuoteToApprove, tellApprovers } from "./mail-quote-to-approve";

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-quote-mails-"));
beforeAll(() => {
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("SMTP_URL", "");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The mail of this job as it is read, its parts joined. */
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

const quoted = (with_: Parameters<typeof makeQuote>[1]) =>
  database.transaction(async (tx) => {
    const shop = await makeShop({}, tx);
    const listing = await makeListing(shop, { status: "published" }, tx);
    const inquiry = await makeInquiry(shop, [listing], { status: "quoted" }, tx);
    await confirmEmail(inquiry.buyerEmail, emailProof(inquiry.buyerEmail), tx);
    const line = { listingId: listing.id, counterPrice: with_.status === "countered" ? 700 : null };
    const quote = await makeQuote(inquiry, { lines: [line], ...with_ }, tx);
    const { userId } = await makeActor({ [shop.id]: "assistant" }, tx);
    return { shopId: shop.id, inquiryId: inquiry.id, quoteId: quote.id, userId };
  });

test("an offer mails the buyer its prices and terms in their language, with the link to answer it", async () => {
  await mailQuote({ id: 1, eventId: 7_000_001, name: "mailQuote", data: await quoted({}) });
  const mail = mailOf(7_000_001);
  for (const said of ["17.640,00", "FOB Ningbo", "30%", "/pt-br/i/"]) expect(mail).toContain(said);
});

test("a draft mails nobody", async () => {
  await mailQuote({ id: 1, eventId: 7_000_002, name: "mailQuote", data: await quoted({ status: "draft" }) });
  expect(readdirSync(path.join(folder, "mail")).join()).not.toContain("7000002");
});

test.each([
  ["accepted", "接受了您的第 1 版报价"],
  ["countered", "¥7.00"],
  ["rejected", "拒绝了第 1 版报价"],
] as const)("an offer that is %s mails the member in theirs, in the buyer's words", async (status, said) => {
  const eventId = { accepted: 7_000_003, countered: 7_000_004, rejected: 7_000_005 }[status];
  const answer = status === "accepted" ? null : "Prazo de 30 dias?";
  const data = await quoted({ status, answer });
  await mailQuoteAnswer({ id: 1, eventId, name: `mailQuoteAnswer:${data.userId}`, data });
  const mail = mailOf(eventId);
  expect(mail).toContain(said);
  if (answer) expect(mail).toContain(answer);
});

test("an answer mails nobody who has left the shop, and says nothing that holds no longer", async () => {
  const data = await quoted({ status: "expired" });
  await mailQuoteAnswer({ id: 1, eventId: 7_000_006, name: "mailQuoteAnswer", data });
  const gone = { ...(await quoted({ status: "accepted" })), userId: data.userId };
  await mailQuoteAnswer({ id: 1, eventId: 7_000_007, name: "mailQuoteAnswer", data: gone });
  expect(readdirSync(path.join(folder, "mail")).join()).not.toMatch(/700000[67]/);
});

describe("a quote that waits for a yes", () => {
  /** An assistant asks; a manager and the owner may say yes. */
  const asking = (with_: Parameters<typeof makeQuote>[1] = {}) =>
    database.transaction(async (tx) => {
      const shop = await makeShop({}, tx);
      const listing = await makeListing(shop, { status: "published" }, tx);
      const inquiry = await makeInquiry(shop, [listing], {}, tx);
      const { userId: askedBy } = await makeActor({ [shop.id]: "assistant" }, tx);
      const { userId: manager } = await makeActor({ [shop.id]: "manager" }, tx);
      const { userId: owner } = await makeActor({ [shop.id]: "owner" }, tx);
      const note = "Preço só para 24.000 peças";
      const asked = {
        status: "draft",
        approvalRequestedBy: askedBy,
        approvalRequestedAt: new Date(),
        note,
        locale: "pt-br",
      } as const;
      const quote = await makeQuote(inquiry, { lines: [{ listingId: listing.id }], ...asked, ...with_ }, tx);
      return { about: { shopId: shop.id, inquiryId: inquiry.id, quoteId: quote.id }, inquiry, askedBy, manager, owner };
    });
  const mailTo = (eventId: number, about: Awaited<ReturnType<typeof asking>>["about"], userId: string) =>
    mailQuoteToApprove({ id: 1, eventId, name: `mailQuoteToApprove:${userId}`, data: { ...about, userId } });
  const mailed = () => readdirSync(path.join(folder, "mail")).join();

  test("mails those who may say it, in their language, with prices, the note and the way to the thread", async () => {
    const { about, manager, owner, askedBy, inquiry } = await asking();
    const eventId = 7_000_010;
    await rolledBack(async (tx) => {
      await tellApprovers({ id: 1, eventId: null, name: "tellApprovers", data: about }, tx);
      const names = [manager, owner, askedBy].map((userId) => `mailQuoteToApprove:${userId}`);
      const made = await tx.select({ name: jobs.name }).from(jobs).where(inArray(jobs.name, names));
      expect(made.map(({ name }) => name).sort()).toEqual(names.slice(0, 2).sort());
    })();
    await mailTo(eventId, about, manager);
    const mail = mailOf(eventId);
    const address = `/zh/workspace/inquiries/${about.inquiryId}`;
    for (const said of ["请您看过后发送", inquiry.reference, "7.35", "Preço só para 24.000 peças", address])
      expect(mail).toContain(said);
    await mailTo(7_000_011, about, askedBy);
    expect(mailed()).not.toContain("7000011");
  });

  test("mails nobody once it was changed or sent, who asks or has become an assistant, or of spam", async () => {
    const changed = await asking({ approvalRequestedBy: null, approvalRequestedAt: null });
    await mailTo(7_000_012, changed.about, changed.manager);
    const { about, manager } = await asking();
    const own = eq(shopMembers.userId, manager);
    await asShop(about.shopId, (tx) => tx.update(shopMembers).set({ role: "assistant" }).where(own));
    await mailTo(7_000_013, about, manager);
    const asks = await asking();
    await asShop(asks.about.shopId, (tx) =>
      tx.update(shopMembers).set({ role: "manager" }).where(eq(shopMembers.userId, asks.askedBy)),
    );
    await mailTo(7_000_014, asks.about, asks.askedBy);
    const spam = await asking();
    const isSpam = eq(inquiries.id, spam.about.inquiryId);
    await asShop(spam.about.shopId, (tx) => tx.update(inquiries).set({ status: "spam" }).where(isSpam));
    await mailTo(7_000_015, spam.about, spam.manager);
    expect(mailed()).not.toMatch(/700001[2345]/);
  });
});
