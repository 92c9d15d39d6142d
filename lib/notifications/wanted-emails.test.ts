import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asRequest, asShop, database } from "@/db/client";
import { deliveries, inquiries, sourcingInvitations, trafficDrops, users } from "@/db/schema";
import { makeBankAccount, makeInquiry, makeProforma, makeQuote, makeUser } from "@/db/testing";
import { decodeEmail } from "@/jobs/due-jobs.fixture";
import { withMailServer } from "@/jobs/mail-server.fixture";
import { sha256Hex } from "../security/hmac";
import { sendSourcingRequest } from "../trade/sourcing/send-sourcing-request";
import {
  markDispatched,
  quote as quoteSourcing,
  setUpShop,
  sourcingRequestInput,
} from "../trade/sourcing/sourcing.fixture";
import { mailBankBuyer } from "./bank-change";
import { chooseEmails } from "./choose-emails";
import { type EmailKind, emailKinds, maxEmailsPerHour } from "./kinds";
import { mailDigest } from "./mail-digest";
import { mailDrops } from "./mail-drops";
import { mailInvitedMember } from "./mail-invited-member";
import { mailProforma, mailProformaMember } from "./mail-proforma";
import { mailQuote } from "./mail-quote";
import { mailQuoteAnswer } from "./mail-quote-answer";
import { mailQuotingMember } from "./mail-quoting-member";
import { mailSourcingClosed } from "./mail-sourcing-closed";
import { mailSourcingLink } from "./mail-sourcing-link";
import { mailSourcingQuote } from "./mail-sourcing-quote";

const smtp = withMailServer();

/** Creates a buyer and a member with accounts, and everything between them that an email can be about. */
const setUp = () =>
  database.transaction(async (tx) => {
    const maker = await setUpShop(tx, "owner");
    const { shop, listing, actor: member } = maker;
    const buyer = await makeUser({ locale: "pt-br" }, tx);
    const actor = { kind: "user" as const, userId: buyer.id, locale: buyer.locale, memberships: [], isOperator: false };
    const contact = { buyerId: buyer.id, buyerEmail: buyer.email };
    const inquiry = await makeInquiry(shop, [listing], { ...contact, status: "agreed" }, tx);
    const quote = await makeQuote(inquiry, { status: "accepted", lines: [{ listingId: listing.id }] }, tx);
    const account = await makeBankAccount(shop, {}, tx);
    const proforma = await makeProforma(quote, account, tx);
    const { requestId } = await sendSourcingRequest(
      actor,
      sourcingRequestInput(listing.categoryId, { email: buyer.email }),
      tx,
    );
    const invitation = { requestId, shopId: shop.id, reasons: { designs: 1, isOnFloor: false, language: null } };
    await asRequest(requestId, (in_) => in_.insert(sourcingInvitations).values({ ...invitation, score: 5 }), tx);
    const drop = { kind: "country", subject: "RU", week: "2041-06-10", count: 40, countBefore: 100 } as const;
    await asShop(shop.id, (in_) => in_.insert(trafficDrops).values({ shopId: shop.id, ...drop }), tx);
    const { quoteId } = await quoteSourcing(maker, requestId, tx);
    await markDispatched(requestId, tx);
    const of = { shopId: shop.id, inquiryId: inquiry.id, userId: member.userId };
    const data = { ...of, quoteId: quote.id, proformaId: proforma.id, bankAccountId: account.id };
    const [colleague] = await tx.select().from(users).where(eq(users.id, member.userId));
    const addresses = { actor: buyer.email, member: colleague?.email ?? "" };
    return { buyer, actor, member, addresses, data, sourcing: { ...of, requestId, quoteId, version: 1 } };
  });
type Setup = Awaited<ReturnType<typeof setUp>>;

const job = <Data>(name: string, data: Data) => ({ id: Math.floor(Math.random() * 1e9), name, eventId: null, data });
const isNot = (kind: EmailKind) => (each: EmailKind) => each !== kind;

type EmailCase = [name: string, kind: EmailKind, reader: "actor" | "member", send: (setup: Setup) => Promise<void>];
const cases: EmailCase[] = [
  ["an offer", "quotes", "actor", ({ data }) => mailQuote(job("mailQuote", data))],
  ["an answered offer", "quotes", "member", ({ data }) => mailQuoteAnswer(job("mailQuoteAnswer", data))],
  ["a proforma", "quotes", "actor", ({ data }) => mailProforma(job("mailProforma", data))],
  ["an issued proforma", "quotes", "member", ({ data }) => mailProformaMember(job("mailProformaMember", data))],
  ["a sourcing quote", "quotes", "actor", ({ sourcing }) => mailSourcingQuote(job("mailSourcingQuote", sourcing))],
  ["a closed request", "quotes", "actor", ({ sourcing }) => mailSourcingClosed(job("mailSourcingClosed", sourcing))],
  ["a request", "inquiries", "member", ({ sourcing }) => mailInvitedMember(job("mailInvitedMember", sourcing))],
  [
    "the outcome of a quote",
    "quotes",
    "member",
    ({ sourcing }) => mailQuotingMember(job("mailQuotingMember", sourcing)),
  ],
];

/** This email is sent once a week, so a digest never collects it. */
const dropEmail: EmailCase = [
  ...(["a drop", "figures", "member"] as const),
  ({ data }) => mailDrops(job("mailDrops", { ...data, week: "2041-06-10" })),
];

describe("a person who switched off a kind of email", () => {
  test.each([...cases, dropEmail])(
    "gets no email about %s, and still gets the other kinds",
    async (_, kind, reader, send) => {
      const setup = await setUp();
      const before = smtp.caught.length;
      await chooseEmails(setup[reader], { wanted: emailKinds.filter(isNot(kind)) });
      await send(setup);
      expect(smtp.caught).toHaveLength(before);
      await chooseEmails(setup[reader], { wanted: [kind] });
      await send(setup);
      const [email, ...more] = smtp.caught.slice(before);
      expect(more).toEqual([]);
      expect(email?.raw).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    },
  );

  test("still gets the private link of a request", async () => {
    const setup = await setUp();
    await chooseEmails(setup.actor, { wanted: [] });
    await mailSourcingLink(job("mailSourcingLink", setup.sourcing));
    const emails = smtp.caught.filter(({ to }) => to === setup.buyer.email);
    expect(emails).toHaveLength(1);
    expect(emails[0]?.raw).not.toContain("List-Unsubscribe");
  });
});

describe("two hundred emails of several kinds within minutes", () => {
  test.each([
    ["actor", ["50 cotações novas", "50 cotações para seus pedidos", "50 proformas para você"], "/pt-br/account"],
    ["member", ["50 条发给您店铺的求购", "50 条报价答复", "已开出 50 份形式发票"], "/zh/account/notices"],
  ] as const)(
    "become ten emails to the %s, and one digest of the rest",
    async (reader, texts, path) => {
      const setup = await setUp();
      const address = setup.addresses[reader];
      const emailsReceived = () => smtp.caught.filter(({ to }) => to === address);
      const sends = cases.filter(([, , each]) => each === reader).map(([, , , send]) => send);
      const sendAll = async () => {
        for (const send of sends) await send(setup);
      };
      // The first ten are sent one by one; the rest, fifty of each kind, wait for the digest.
      for (let count = 0; count < maxEmailsPerHour; count++) await sends[count % sends.length]?.(setup);
      for (let count = 0; count < 50; count++) await sendAll();
      expect(emailsReceived()).toHaveLength(maxEmailsPerHour);
      await mailDigest(job("mailDigest", { reader: sha256Hex(address) }));
      await mailDigest(job("mailDigest", { reader: sha256Hex(address) }));
      expect(emailsReceived()).toHaveLength(maxEmailsPerHour + 1);
      const digest = decodeEmail(emailsReceived().at(-1)?.raw);
      for (const each of texts) expect(digest).toContain(each);
      expect(digest).toMatch(new RegExp(`${path}\\n`));
      expect(await database.$count(deliveries, eq(deliveries.reader, sha256Hex(address)))).toBe(maxEmailsPerHour + 200);
    },
    60_000,
  );
});

test("a person who erased their data gets no email, although a proforma still contains their name", async () => {
  const { data } = await setUp();
  const before = smtp.caught.length;
  await asShop(data.shopId, async (tx) => {
    await tx.update(inquiries).set({ buyerEmail: "" }).where(eq(inquiries.id, data.inquiryId));
  });
  await mailProforma(job("mailProforma", data));
  await mailBankBuyer(job("mailBankBuyer", data));
  expect(smtp.caught).toHaveLength(before);
});
