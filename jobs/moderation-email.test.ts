import { and, asc, eq, gt } from "drizzle-orm";
import { expect, test } from "vitest";
import { asPerson, asShop, type Tx } from "@/db/client";
import { caseDecisions, events, jobs, type Measure } from "@/db/schema";
import { makeActor, makeCase, makeListing, makeOperator, makeShop, rolledBack } from "@/db/testing";
import { confirmEmail, emailProof } from "@/lib/accounts/confirmed-email";
import type { Actor } from "@/lib/core/actor";
import { words } from "@/lib/i18n/messages";
import { answerAppeal } from "@/lib/moderation/answer-appeal";
import { decideCase } from "@/lib/moderation/decide-case";
import { listStatements } from "@/lib/moderation/list-statements";
import { readSnapshot } from "@/lib/moderation/read-snapshot";
import { sendAppeal } from "@/lib/moderation/send-appeal";
import { undoDecision } from "@/lib/moderation/undo-decision";
import { decodeEmail } from "./due-jobs.fixture";
import { withMailServer } from "./mail-server.fixture";
import { findHandler, listJobsOfEvent } from "./subscriptions";

const smtp = withMailServer();
const french = words("fr");

type Handler = (job: object, db: Tx) => Promise<unknown>;
const isEmail = (name: string) => /^(mail|notify)/.test(name) && name !== "notifySearchEngines";

/** Runs the email jobs of the shop's events after one, in the test's transaction. Returns the id of the last event. */
async function mailAfter(shopId: number, after: number, tx: Tx): Promise<number> {
  const ofShop = and(eq(events.shopId, shopId), gt(events.id, after));
  const [next] = await tx.select().from(events).where(ofShop).orderBy(asc(events.id)).limit(1);
  if (!next) return after;
  const run = (job: { name: string }) => (findHandler(job.name) as Handler)(job, tx);
  const base = { id: 0, eventId: next.id, data: next.data };
  for (const name of listJobsOfEvent(next.name).filter(isEmail)) await run({ name, ...base });
  for (const job of await tx.select().from(jobs).where(eq(jobs.eventId, next.id))) await run(job);
  return mailAfter(shopId, next.id, tx);
}

async function makeLead(): Promise<Actor & { kind: "user" }> {
  const { id: userId, locale } = await makeOperator({ operatorRole: "lead" });
  return { kind: "user", userId, locale, memberships: [], isOperator: true, operatorRole: "lead" };
}

/** Creates a reported listing with an owner and an assistant, and two reports that left an address. */
async function setUp(tx: Tx) {
  const shop = await makeShop({}, tx);
  const owner = await makeActor({ [shop.id]: "owner" }, tx);
  await makeActor({ [shop.id]: "assistant" }, tx);
  const listing = await makeListing(shop, { status: "published" }, tx);
  const target = { target: "listing", targetId: String(listing.id) } as const;
  const address = `reporter-${shop.handle}@example.com`;
  const report = { reason: "brand", email: address, locale: "fr" } as const;
  const found = await makeCase(shop.id, target, report, tx);
  const lead = await makeLead();
  const decide = async (measure: Measure) => {
    const seen = await asShop(shop.id, (inside) => readSnapshot("listing", target.targetId, inside), tx);
    const reasons = { ground: "brands" as const, facts: "The label is a copy.", fields: [], until: null };
    const input = { caseId: found.id, measure, ...reasons, seen: seen?.version ?? "", hasLooked: true };
    await decideCase(lead, input, tx);
    const [decision] = await asPerson(
      lead.userId,
      (inside) => inside.select().from(caseDecisions).where(eq(caseDecisions.caseId, found.id)),
      tx,
    );
    return decision?.id ?? "";
  };
  const to = (receiver: string) =>
    smtp.caught.filter(({ to: caught }) => caught === receiver).map(({ raw }) => decodeEmail(raw));
  return { shop, owner, lead, address, decide, to };
}

test(
  "a decision emails owners its reasons in their language, and reporters the outcome without names until confirmed",
  rolledBack(async (tx) => {
    const { shop, owner, address, decide, to } = await setUp(tx);
    const before = smtp.caught.length;
    await decide("hide");
    await mailAfter(shop.id, 0, tx);
    const sent = smtp.caught.slice(before);
    expect(sent, "the owner and the reporter, not the assistant").toHaveLength(2);
    const [toOwner = ""] = sent.filter((mail) => mail.to !== address).map(({ raw }) => decodeEmail(raw));
    const own = words(owner.kind === "user" ? owner.locale : "en");
    expect(toOwner).toContain(own("moderation.mail.statementFacts", { facts: "The label is a copy." }));
    expect(toOwner).toContain(`/workspace/statements#decision-`);
    expect(to(address)[0]).toContain(
      french("moderation.mail.reporterDone", { measure: french("moderation.measures.hide") }),
    );
    expect(to(address)[0]).not.toMatch(/horse/);
  }),
);

test(
  "a decision to do nothing emails the shop nothing and thanks the reporter, with the name once the address is confirmed",
  rolledBack(async (tx) => {
    const { shop, address, decide, to } = await setUp(tx);
    await confirmEmail(address, emailProof(address), tx);
    const before = smtp.caught.length;
    await decide("nothing");
    await mailAfter(shop.id, 0, tx);
    expect(smtp.caught.slice(before).map((mail) => mail.to)).toEqual([address]);
    expect(to(address)[0]).toContain(french("moderation.mail.reporterNothing"));
    expect(to(address)[0]).toMatch(/horse/);
  }),
);

test(
  "a decision that was taken back reaches the shop as such, and no reporter",
  rolledBack(async (tx) => {
    const { shop, owner, lead, address, decide, to } = await setUp(tx);
    const before = smtp.caught.length;
    const decisionId = await decide("hide");
    await undoDecision(lead, { decisionId }, tx);
    await mailAfter(shop.id, 0, tx);
    const own = words(owner.kind === "user" ? owner.locale : "en");
    const sent = smtp.caught.slice(before).map(({ raw }) => decodeEmail(raw));
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain(own("moderation.mail.undoneText", { name: "Plush horse", number: "M-" }).split("M-")[0]);
    expect(to(address)).toEqual([]);
  }),
);

test(
  "the answer to an appeal reaches the owner",
  rolledBack(async (tx) => {
    const { shop, owner, decide } = await setUp(tx);
    const decisionId = await decide("hide");
    const last = await mailAfter(shop.id, 0, tx);
    await sendAppeal(owner, { shopId: shop.id, decisionId, body: "We hold the licence." }, tx);
    await expect(
      sendAppeal(owner, { shopId: shop.id, decisionId, body: "Again." }, tx),
      "only once",
    ).rejects.toMatchObject({ code: "moderation.appeal.onlyOnce" });
    const other = await makeLead();
    const [appeal] = await asPerson(other.userId, (inside) => inside.query.appeals.findMany(), tx);
    const answer = { appealId: appeal?.id ?? "", outcome: "lifted", answer: "The licence is valid." } as const;
    await answerAppeal(other, answer, tx);
    const before = smtp.caught.length;
    await mailAfter(shop.id, last, tx);
    const sent = smtp.caught.slice(before).map(({ raw }) => decodeEmail(raw));
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain("The licence is valid.");
    expect(await listStatements(owner, shop.id, tx)).toMatchObject([
      { endedHow: "lifted", appeal: { outcome: "lifted", answer: "The licence is valid." } },
    ]);
  }),
);
