import { and, asc, eq, gt } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { events, jobs } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { words } from "@/lib/i18n/messages";
import { minutesAfter } from "@/lib/moderation/cases.fixture";
import { ageVerificationsOf } from "@/lib/verifications/age-verifications";
import { decide, evidenceInFolder } from "@/lib/verifications/requests.fixture";
import { undoVerificationDecision } from "@/lib/verifications/undo-verification-decision";
import { decodeEmail } from "./due-jobs.fixture";
import { withMailServer } from "./mail-server.fixture";
import { findHandler, listJobsOfEvent } from "./subscriptions";

const smtp = withMailServer();
const { setUp, send, storage } = evidenceInFolder();
const zh = words("zh");
const now = new Date("2026-12-01T02:00:00Z");

type Handler = (job: object, db: Tx) => Promise<unknown>;

/** Runs the email jobs of the shop's events after one, in the test's transaction. Returns the emails. */
async function emailsAfter(shopId: number, after: number, tx: Tx): Promise<{ last: number; emails: string[] }> {
  const before = smtp.caught.length;
  const ofShop = and(eq(events.shopId, shopId), gt(events.id, after));
  const found = await tx.select().from(events).where(ofShop).orderBy(asc(events.id));
  for (const { id: eventId, name, data } of found) {
    const run = (job: { name: string }) => (findHandler(job.name) as Handler)(job, tx);
    for (const job of listJobsOfEvent(name).filter((each) => each.startsWith("notifyOfVerification")))
      await run({ name: job, ...{ id: 0, eventId, data } });
    for (const job of await tx.select().from(jobs).where(eq(jobs.eventId, eventId))) await run(job);
  }
  const emails = smtp.caught.slice(before).map(({ raw }) => decodeEmail(raw));
  return { last: found.at(-1)?.id ?? after, emails };
}

test(
  "each decision emails the owner its reasons in Chinese, and one that was taken back only that",
  rolledBack(async (tx) => {
    const { shop, owner, agent } = await setUp(tx);
    const requestId = await send(owner, shop.id, "licence", tx, now);
    const more = { outcome: "more_requested", reasons: ["seal"], remark: "请拍原件。" } as const;
    const decisionId = await decide(agent, requestId, { ...more, reasons: [...more.reasons] }, tx, now);
    const first = await emailsAfter(shop.id, 0, tx);
    expect(first.emails, "the owner, not the assistant").toHaveLength(1);
    expect(first.emails[0]).toContain(zh("verifications.reasons.seal"));
    expect(first.emails[0]).toContain("请拍原件。");
    expect(first.emails[0]).toContain(`/zh/workspace/verifications/${requestId}`);

    await undoVerificationDecision(agent, { decisionId }, tx, minutesAfter(now, 5));
    await decide(agent, requestId, {}, tx, minutesAfter(now, 6));
    const second = await emailsAfter(shop.id, first.last, tx);
    expect(second.emails).toHaveLength(2);
    expect(second.emails[0]).toContain(
      zh("verifications.mail.undoneText", { claim: zh("storefront.claims.licence"), number: "V-" }).split("V-")[0],
    );
    expect(second.emails[1]).toContain("2027年6月30日");
  }),
);

test(
  "a check that ends soon and one that has ended reach the owner",
  rolledBack(async (tx) => {
    const { shop, owner, agent } = await setUp(tx);
    const requestId = await send(owner, shop.id, "brand", tx, now);
    await decide(agent, requestId, { validUntil: "2027-03-01" }, tx, now);
    const { last } = await emailsAfter(shop.id, 0, tx);
    await ageVerificationsOf(shop.id, new Date("2027-02-22T02:00:00Z"), tx, storage());
    const reminder = await emailsAfter(shop.id, last, tx);
    expect(reminder.emails).toHaveLength(1);
    expect(reminder.emails[0]).toContain("2027年3月1日");
    await ageVerificationsOf(shop.id, new Date("2027-03-02T02:00:00Z"), tx, storage());
    const [ended] = (await emailsAfter(shop.id, reminder.last, tx)).emails;
    expect(ended).toContain("已于2027年3月1日到期");
  }),
);
