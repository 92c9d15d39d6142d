import { and, asc, eq, gt, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { events, jobs } from "@/db/schema";
import { makeActor, rolledBack } from "@/db/testing";
import { confirmEmail, emailProof } from "@/lib/accounts/confirmed-email";
import { startSession } from "@/lib/accounts/sessions";
import { guest } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import { setUpAcceptedQuote } from "@/lib/trade/proformas/accepted-quote.fixture";
import { cancelBankChange } from "@/lib/trade/proformas/cancel-bank-change";
import { changeBankAccount } from "@/lib/trade/proformas/change-bank-account";
import { decodeEmail } from "./due-jobs.fixture";
import { withMailServer } from "./mail-server.fixture";
import { findHandler, listJobsOfEvent } from "./subscriptions";

const smtp = withMailServer();

type Handler = (job: object, db: Tx) => Promise<unknown>;

/** Runs the jobs of a shop's events after this one, in the test's transaction. Returns the id of the last event. */
async function runJobsAfter(shopId: number, after: number, tx: Tx): Promise<number> {
  const ofShop = and(eq(events.shopId, shopId), gt(events.id, after));
  const [next] = await tx.select().from(events).where(ofShop).orderBy(asc(events.id)).limit(1);
  if (!next) return after;
  const run = (job: { name: string }) => (findHandler(job.name) as Handler)(job, tx);
  for (const name of listJobsOfEvent(next.name)) await run({ name, ...{ id: 0, eventId: next.id, data: next.data } });
  for (const job of await tx.select().from(jobs).where(eq(jobs.eventId, next.id))) await run(job);
  return runJobsAfter(shopId, next.id, tx);
}

const details = {
  beneficiary: "Yiwu Spring Toys Co., Ltd.",
  bankName: "Bank of China",
  accountNumber: "6217852000099999",
  swift: "BKCHCNBJ92H",
  bankAddress: undefined,
  currency: "USD" as const,
};

test(
  "an acceptance emails the proforma, and a change of bank details emails owners and buyers, never the account number",
  rolledBack(async (tx) => {
    const { shop, inquiry, of } = await setUpAcceptedQuote(tx);
    const owner = await makeActor({ [shop.id]: "owner" }, tx);
    await recordEvent(guest, { name: "quote.accepted", shopId: shop.id, ...of }, tx);
    const toBuyer = () => smtp.caught.filter(({ to }) => to === inquiry.buyerEmail).map(({ raw }) => decodeEmail(raw));
    await confirmEmail(inquiry.buyerEmail, emailProof(inquiry.buyerEmail), tx);
    let last = await runJobsAfter(shop.id, 0, tx);
    const number = `PI-${shop.handle.toUpperCase()}-`;
    expect(toBuyer()).toHaveLength(1);
    expect(toBuyer()[0]).toContain(number);
    expect(toBuyer()[0]).toContain("17.640,00");
    expect(toBuyer()[0]).toMatch(/\/pt-br\/i\/[^/\s]+\/proforma\//);
    expect(smtp.caught, "the buyer, the owner and the manager").toHaveLength(3);

    const token = await startSession(owner.userId, { startedBy: "link" }, tx);
    const bankAccountId = await changeBankAccount(owner, { ...details, shopId: shop.id }, token, tx);
    last = await runJobsAfter(shop.id, last, tx);
    expect(smtp.caught, "the owner and the buyer").toHaveLength(5);
    expect(toBuyer()[1]).toContain(number);
    const toOwner = decodeEmail(smtp.caught.slice(3).find(({ to }) => to !== inquiry.buyerEmail)?.raw);
    expect(toOwner).toContain("9999");
    expect(toOwner).toContain("/zh/workspace/shop/bank");

    await cancelBankChange(owner, { shopId: shop.id, bankAccountId }, tx);
    await runJobsAfter(shop.id, last, tx);
    expect(smtp.caught, "both get the cancellation").toHaveLength(7);
    for (const { raw } of smtp.caught) expect(decodeEmail(raw)).not.toMatch(/6217852000|BKCHCNBJ/);
    expect(await tx.$count(jobs, sql`${jobs.data}::text like '%6217852000%'`)).toBe(0);
  }),
  60_000,
);
