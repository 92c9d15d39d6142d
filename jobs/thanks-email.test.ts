import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { events } from "@/db/schema";
import { makeActor, makeFair, makeListing, makeShop, makeStand, rolledBack } from "@/db/testing";
import { confirmEmail, emailProof } from "@/lib/accounts/confirmed-email";
import { takeLead } from "@/lib/fairs/take-lead";
import { words } from "@/lib/i18n/messages";
import { guestToken } from "@/lib/inquiries/guest-token";
import { mailStand, notifyOfStand } from "@/lib/notifications/mail-stand";
import { decodeEmail } from "./due-jobs.fixture";
import { withMailServer } from "./mail-server.fixture";
import { findHandler, listJobsOfEvent } from "./subscriptions";

const smtp = withMailServer();
const spanish = words("es");

/** Takes a lead at a stand, runs the email jobs of its events, and returns the id of its inquiry. */
async function meetVisitor(email: string, mayMail: boolean, tx: Tx) {
  const shop = await makeShop({ confirmedAt: new Date() }, tx);
  const fair = await makeFair({}, tx);
  await makeStand(fair, shop, { hall: "B1", number: "C 14" }, tx);
  const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
  const listing = await makeListing(shop, { status: "published" }, tx);
  const lead = {
    ...{
      id: randomUUID(),
      shopId: shop.id,
      fairId: fair.id,
      name: "Lucía",
      email,
      country: "ES",
      locale: "es" as const,
    },
    ...{ listingIds: [listing.id], note: "混色", mayMail, takenAt: new Date().toISOString() },
  };
  const { inquiryId } = await takeLead(assistant, lead, tx);
  for (const { id, name, data } of await tx
    .select()
    .from(events)
    .where(eq(events.shopId, shop.id))
    .orderBy(asc(events.id)))
    for (const job of listJobsOfEvent(name))
      await (findHandler(job) as (job: object, db: Tx) => Promise<unknown>)(
        { id: 0, eventId: id, name: job, data },
        tx,
      );
  return inquiryId ?? "";
}

test(
  "a visitor who agreed is thanked in their language, with the stand, the private link and no note of the shop",
  rolledBack(async (tx) => {
    const email = `lucia-${randomUUID()}@example.com`;
    await confirmEmail(email, emailProof(email), tx);
    const inquiryId = await meetVisitor(email, true, tx);
    const sent = smtp.caught.filter(({ to }) => to === email);
    expect(sent).toHaveLength(1);
    const text = decodeEmail(sent[0]?.raw ?? "");
    expect(text).toContain("B1 C 14");
    expect(text).toContain(`/es/i/${guestToken(inquiryId)}`);
    expect(text).toContain(spanish("fairs.thanks.button"));
    expect(text).not.toContain("混色");
  }),
);

test(
  "a visitor who did not agree gets no email",
  rolledBack(async (tx) => {
    const email = `joao-${randomUUID()}@example.com`;
    await meetVisitor(email, false, tx);
    expect(smtp.caught.filter(({ to }) => to === email)).toEqual([]);
  }),
);

test(
  "an invitation, a place and a refusal are emailed to those who manage the shop, in their language",
  rolledBack(async (tx) => {
    const shop = await makeShop({ confirmedAt: new Date() }, tx);
    const owner = await makeActor({ [shop.id]: "owner" }, tx);
    await makeActor({ [shop.id]: "assistant" }, tx);
    const fair = await makeFair({}, tx);
    const data = { shopId: shop.id, fairId: fair.id, userId: owner.userId };
    await makeStand(fair, shop, { hall: "B1", number: "C 14" }, tx);
    const before = smtp.caught.length;
    await notifyOfStand({ id: 0, eventId: null, name: "notifyOfStand", data }, tx);
    await mailStand({ id: 0, eventId: 0, name: `mailStand:${owner.userId}`, data }, tx);
    const sent = smtp.caught.slice(before).map(({ raw }) => decodeEmail(raw));
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain("/workspace/fairs");
  }),
);
