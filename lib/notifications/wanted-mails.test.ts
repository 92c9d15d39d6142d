import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asRequest, asShop, database } from "@/db/client";
import { deliveries, inquiries, sourcingInvitations, trafficDrops, users } from "@/db/schema";
import { makeBankAccount, makeInquiry, makeProforma, makeQuote, makeUser } from "@/db/testing";
import { withMailServer } from "@/jobs/smtp.fixture";
import { decoded } from "@/jobs/work.fixture";
import { fingerprint } from "../security/hmac";
import { sendSourcingRequest } from "../trade/sourcing/send-sourcing-request";
import { keepQuiet, makeMaker, quote as quoteSourcing, wanting } from "../trade/sourcing/sourcing.fixture";
import { mailBankBuyer } from "./bank-change";
import { chooseMails } from "./choose-emails";
import { type MailKind, mailKinds, mostMails } from "./kinds";
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

/** A buyer and a member, both with an account, and everything between them a mail can be about. */
const world = () =>
  database.transaction(async (tx) => {
    const maker = await makeMaker(tx, "owner");
    const { shop, listing, actor: member } = maker;
    const buyer = await makeUser({ locale: "pt-br" }, tx);
    const actor = { kind: "user" as const, userId: buyer.id, locale: buyer.locale, memberships: [], isOperator: false };
    const contact = { buyerId: buyer.id, buyerEmail: buyer.email };
    const inquiry = await makeInquiry(shop, [listing], { ...contact, status: "agreed" }, tx);
    const quote = await makeQuote(inquiry, { status: "accepted", lines: [{ listingId: listing.id }] }, tx);
    const account = await makeBankAccount(shop, {}, tx);
    const proforma = await makeProforma(quote, account, tx);
    const { requestId } = await sendSourcingRequest(actor, wanting(listing.categoryId, { email: buyer.email }), tx);
    const invitation = { requestId, shopId: shop.id, reasons: { designs: 1, isOnFloor: false, language: null } };
    await asRequest(requestId, (in_) => in_.insert(sourcingInvitations).values({ ...invitation, score: 5 }), tx);
    const fall = { kind: "country", subject: "RU", week: "2041-06-10", count: 40, countBefore: 100 } as const;
    await asShop(shop.id, (in_) => in_.insert(trafficDrops).values({ shopId: shop.id, ...fall }), tx);
    const { quoteId } = await quoteSourcing(maker, requestId, tx);
    await keepQuiet(requestId, tx);
    const of = { shopId: shop.id, inquiryId: inquiry.id, userId: member.userId };
    const data = { ...of, quoteId: quote.id, proformaId: proforma.id, bankAccountId: account.id };
    const [colleague] = await tx.select().from(users).where(eq(users.id, member.userId));
    const addresses = { actor: buyer.email, member: colleague?.email ?? "" };
    return { buyer, actor, member, addresses, data, sourcing: { ...of, requestId, quoteId, version: 1 } };
  });
type World = Awaited<ReturnType<typeof world>>;

const job = <Data>(name: string, data: Data) => ({ id: Math.floor(Math.random() * 1e9), name, eventId: null, data });
const isNot = (kind: MailKind) => (each: MailKind) => each !== kind;

type News = [name: string, kind: MailKind, reader: "actor" | "member", send: (world: World) => Promise<void>];
const news: News[] = [
  ["an offer", "quotes", "actor", ({ data }) => mailQuote(job("mailQuote", data))],
  ["an answered offer", "quotes", "member", ({ data }) => mailQuoteAnswer(job("mailQuoteAnswer", data))],
  ["a proforma", "quotes", "actor", ({ data }) => mailProforma(job("mailProforma", data))],
  ["an issued proforma", "quotes", "member", ({ data }) => mailProformaMember(job("mailProformaMember", data))],
  ["a sealed quote", "quotes", "actor", ({ sourcing }) => mailSourcingQuote(job("mailSourcingQuote", sourcing))],
  ["the end of quoting", "quotes", "actor", ({ sourcing }) => mailSourcingClosed(job("mailSourcingClosed", sourcing))],
  ["a request", "inquiries", "member", ({ sourcing }) => mailInvitedMember(job("mailInvitedMember", sourcing))],
  [
    "what became of a quote",
    "quotes",
    "member",
    ({ sourcing }) => mailQuotingMember(job("mailQuotingMember", sourcing)),
  ],
];

/** Once a week, so that it never waits for others. */
const fall: News = [
  ...(["a fall", "figures", "member"] as const),
  ({ data }) => mailDrops(job("mailDrops", { ...data, week: "2041-06-10" })),
];

describe("who switched a kind of mail off", () => {
  test.each([...news, fall])("is not told of %s, and of nothing else less", async (_, kind, reader, send) => {
    const made = await world();
    const before = smtp.caught.length;
    await chooseMails(made[reader], { wanted: mailKinds.filter(isNot(kind)) });
    await send(made);
    expect(smtp.caught).toHaveLength(before);
    await chooseMails(made[reader], { wanted: [kind] });
    await send(made);
    const [mail, ...more] = smtp.caught.slice(before);
    expect(more).toEqual([]);
    expect(mail?.raw).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  });

  test("still gets the private link of a request", async () => {
    const made = await world();
    await chooseMails(made.actor, { wanted: [] });
    await mailSourcingLink(job("mailSourcingLink", made.sourcing));
    const mails = smtp.caught.filter(({ to }) => to === made.buyer.email);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.raw).not.toContain("List-Unsubscribe");
  });
});

describe("two hundred news of several kinds within minutes", () => {
  test.each([
    ["actor", ["50 cotações novas", "50 cotações para seus pedidos", "50 proformas para você"], "/pt-br/account"],
    ["member", ["50 条发给您店铺的求购", "50 条报价答复", "已开出 50 份形式发票"], "/zh/account/notices"],
  ] as const)(
    "are ten mails to the %s, and one that tells the rest",
    async (reader, said, path) => {
      const made = await world();
      const address = made.addresses[reader];
      const mailsThere = () => smtp.caught.filter(({ to }) => to === address);
      const sends = news.filter(([, , each]) => each === reader).map(([, , , send]) => send);
      const sendAll = async () => {
        for (const send of sends) await send(made);
      };
      // The first ten go out one by one; afterwards each kind waits fifty times.
      for (let count = 0; count < mostMails; count++) await sends[count % sends.length]?.(made);
      for (let count = 0; count < 50; count++) await sendAll();
      expect(mailsThere()).toHaveLength(mostMails);
      await mailDigest(job("mailDigest", { reader: fingerprint(address) }));
      await mailDigest(job("mailDigest", { reader: fingerprint(address) }));
      expect(mailsThere()).toHaveLength(mostMails + 1);
      const digest = decoded(mailsThere().at(-1)?.raw);
      for (const each of said) expect(digest).toContain(each);
      expect(digest).toMatch(new RegExp(`${path}\\n`));
      expect(await database.$count(deliveries, eq(deliveries.reader, fingerprint(address)))).toBe(mostMails + 200);
    },
    60_000,
  );
});

test("who erased themselves is mailed nothing, though a proforma still names them", async () => {
  const { data } = await world();
  const before = smtp.caught.length;
  await asShop(data.shopId, async (tx) => {
    await tx.update(inquiries).set({ buyerEmail: "" }).where(eq(inquiries.id, data.inquiryId));
  });
  await mailProforma(job("mailProforma", data));
  await mailBankBuyer(job("mailBankBuyer", data));
  expect(smtp.caught).toHaveLength(before);
});
