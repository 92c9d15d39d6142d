import { expect, test } from "vitest";
import { asShop, type Db } from "@/db/client";
import { events, inquiries } from "@/db/schema";
import { inMarketWithReferenceData, makeListing, makeShop } from "@/db/testing";
import { guest } from "../core/actor";
import { inquiriesInput, inquiryInput } from "./inquiry.fixture";
import { sendInquiries } from "./send-inquiries";
import { sendInquiry } from "./send-inquiry";

const people = 200;

const viralShop = (db: Db) =>
  db.transaction(async (tx) => {
    const shop = await makeShop({}, tx);
    return { shop, listing: await makeListing(shop, { status: "published" }, tx) };
  });

/** Waits for all inquiries and returns the errors of refused ones and the counts of what the shop received. */
async function outcomeOf(shop: { id: number }, requests: Promise<unknown>[], db: Db) {
  const settled = await Promise.allSettled(requests);
  const refused = settled.flatMap((each) => (each.status === "rejected" ? [String(each.reason)] : []));
  const received = await asShop(shop.id, (tx) => tx.select({ heldReason: inquiries.heldReason }).from(inquiries), db);
  const eventCount = await db.$count(events);
  return {
    refused,
    held: received.filter(({ heldReason }) => heldReason !== null),
    received: received.length,
    eventCount,
  };
}

test(
  "a shop receives the inquiries of 200 people at the same moment, none of them held or refused",
  () =>
    inMarketWithReferenceData(async (db) => {
      const { shop, listing } = await viralShop(db);
      const requests = Array.from({ length: people }, () => sendInquiry(guest, inquiryInput(shop, [listing]), db));
      const all = { refused: [], held: [], received: people, eventCount: people };
      expect(await outcomeOf(shop, requests, db)).toEqual(all);
    }),
  120_000,
);

test(
  "inquiry lists of 100 people that include the same shop arrive as well",
  () =>
    inMarketWithReferenceData(async (db) => {
      const { shop, listing } = await viralShop(db);
      const requests = Array.from({ length: people / 2 }, () => sendInquiries(guest, inquiriesInput([listing]), db));
      expect(await outcomeOf(shop, requests, db)).toMatchObject({ refused: [], held: [], received: people / 2 });
    }),
  120_000,
);

test(
  "an inquiry does not wait for an uncommitted inquiry to the same shop",
  () =>
    inMarketWithReferenceData(async (db) => {
      const { shop, listing } = await viralShop(db);
      await db.transaction(async (unfinished) => {
        await sendInquiry(guest, inquiryInput(shop, [listing]), unfinished);
        await sendInquiries(guest, inquiriesInput([listing]), unfinished);
        const requests = [
          sendInquiry(guest, inquiryInput(shop, [listing]), db),
          sendInquiries(guest, inquiriesInput([listing]), db),
        ];
        expect(await outcomeOf(shop, requests, db)).toMatchObject({ refused: [], received: 2 });
      });
    }),
  120_000,
);
