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
