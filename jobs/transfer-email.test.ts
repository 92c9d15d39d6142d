import { and, asc, eq, gt } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { events, jobs } from "@/db/schema";
import { makeActor, makeOperator, makeShop, makeUser, rolledBack } from "@/db/testing";
import { findActor } from "@/lib/accounts/find-actor";
import { makeOperatorActor } from "@/lib/moderation/cases.fixture";
import { listNotices } from "@/lib/notifications/list-notices";
import { noticePath } from "@/lib/notifications/notice-path";
import { answerTransfer } from "@/lib/offboarding/transfers/answer-transfer";
import { decideTransfer } from "@/lib/offboarding/transfers/decide-transfer";
import { findOwnTransfer } from "@/lib/offboarding/transfers/list-transfers";
import { proposeTransfer } from "@/lib/offboarding/transfers/propose-transfer";
import { memoryStorage, someDocument } from "@/lib/offboarding/transfers/transfers.fixture";
import { decodeEmail } from "./due-jobs.fixture";
import { withMailServer } from "./mail-server.fixture";
import { findHandler, listJobsOfEvent } from "./subscriptions";

const smtp = withMailServer();
type Handler = (job: object, db: Tx) => Promise<unknown>;

/** Runs the jobs of the shop's events after one, in the test's transaction. Returns the emails to these addresses. */
async function emailsAfter(shopId: number, after: number, addresses: string[], tx: Tx) {
  const before = smtp.caught.length;
  const ofShop = and(eq(events.shopId, shopId), gt(events.id, after));
  const found = await tx.select().from(events).where(ofShop).orderBy(asc(events.id));
  for (const { id: eventId, name, data } of found) {
    const run = (job: { name: string }) => (findHandler(job.name) as Handler)(job, tx);
    for (const job of listJobsOfEvent(name)) await run({ name: job, ...{ id: 0, eventId, data } });
    for (const job of await tx.select().from(jobs).where(eq(jobs.eventId, eventId))) await run(job);
  }
  const emails = smtp.caught.slice(before).map(({ raw }) => decodeEmail(raw));
  const of = (address: string) => emails.filter((email) => email.includes(address));
  return { last: found.at(-1)?.id ?? after, byAddress: addresses.map(of) };
}

test(
  "both sides of a transfer get notices beside their emails, and leads read by email who objects and why",
  rolledBack(async (tx) => {
    const shop = await makeShop({ names: { en: "Plush House" } }, tx);
    const owner = await makeActor({ [shop.id]: "owner" }, tx);
    const recipient = await makeUser({ emailVerified: new Date(), locale: "en" }, tx);
    const asRecipient = async () => (await findActor(recipient.id, tx)) ?? owner;
    const lead = await makeOperatorActor("lead");
    const columns = { operatorRole: "lead", emailVerified: new Date(), locale: "en" } as const;
    const { id: userId, email: emailOfSecond } = await makeOperator(columns);
    const second = { ...lead, userId };
    const reason = "The founder has retired; her son runs the shop.";
    const input = { shopId: shop.id, email: recipient.email, reason, ...(await someDocument()) };
    await proposeTransfer(lead, input, tx, memoryStorage());
    const proposed = await emailsAfter(shop.id, 0, [recipient.email, emailOfSecond], tx);
    expect(proposed.byAddress.map(({ length }) => length)).toEqual([1, 0]);
    const kinds = async (actor: Parameters<typeof listNotices>[0]) =>
      (await listNotices(actor, tx)).map((notice) => [notice.kind, noticePath("en", notice)]);
    expect(await kinds(owner)).toEqual([["transfer_proposed", "/en/workspace/shop/closing"]]);
    expect(await kinds(await asRecipient())).toEqual([["transfer_proposed", "/en/account"]]);

    const { id: transferId = "" } = (await findOwnTransfer(owner, shop.id, tx)) ?? {};
    const objection = "I have not sold my shop to anybody.";
    await answerTransfer(owner, { shopId: shop.id, transferId, answer: "object", objection }, tx);
    const objected = await emailsAfter(shop.id, proposed.last, [recipient.email, emailOfSecond], tx);
    expect(objected.byAddress.map(({ length }) => length)).toEqual([0, 1]);
    expect(objected.byAddress[1]?.[0]).toContain(objection);
    expect(objected.byAddress[1]?.[0]).toContain(`/operator/shops/${shop.handle}`);

    await decideTransfer(second, { transferId, outcome: "confirmed" }, tx);
    await emailsAfter(shop.id, objected.last, [], tx);
    expect(await kinds(await asRecipient())).toEqual([
      ["transfer_done", "/en/workspace/shop/closing"],
      ["transfer_proposed", "/en/workspace/shop/closing"],
    ]);
    expect((await kinds(owner))[0]?.[0]).toBe("transfer_done");
  }),
);
