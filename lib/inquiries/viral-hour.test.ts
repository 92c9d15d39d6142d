import { expect, test } from "vitest";
import { asShop, type Db } from "@/db/client";
import { events, inquiries } from "@/db/schema";
import { inOpenMarket, makeListing, makeShop } from "@/db/testing";
import { guest } from "../core/actor";
import { asking, askingAll } from "./inquiry.fixture";
import { sendInquiries } from "./send-inquiries";
import { sendInquiry } from "./send-inquiry";

const people = 200;

const viralShop = (db: Db) =>
  db.transaction(async (tx) => {
    const shop = await makeShop({}, tx);
    return { shop, listing: await makeListing(shop, { status: "published" }, tx) };
  });

/** Who was refused and why, and what the shop has got of it. */
async function arrived(shop: { id: number }, sending: Promise<unknown>[], db: Db) {
  const settled = await Promise.allSettled(sending);
  const refused = settled.flatMap((each) => (each.status === "rejected" ? [String(each.reason)] : []));
  const got = await asShop(shop.id, (tx) => tx.select({ heldReason: inquiries.heldReason }).from(inquiries), db);
  const noted = await db.$count(events);
  return { refused, held: got.filter(({ heldReason }) => heldReason !== null), got: got.length, noted };
}

test(
  "a shop gets the inquiries of 200 people who write at the same moment, none held for their number, none refused",
  () =>
    inOpenMarket(async (db) => {
      const { shop, listing } = await viralShop(db);
      const sending = Array.from({ length: people }, () => sendInquiry(guest, asking(shop, [listing]), db));
      const all = { refused: [], held: [], got: people, noted: people };
      expect(await arrived(shop, sending, db)).toEqual(all);
    }),
  120_000,
);

test(
  "lists of 100 people that all name one shop arrive as well",
  () =>
    inOpenMarket(async (db) => {
      const { shop, listing } = await viralShop(db);
      const sending = Array.from({ length: people / 2 }, () => sendInquiries(guest, askingAll([listing]), db));
      expect(await arrived(shop, sending, db)).toMatchObject({ refused: [], held: [], got: people / 2 });
    }),
  120_000,
);

test(
  "an inquiry does not wait until another to the same shop is written, so no slow one makes it fail",
  () =>
    inOpenMarket(async (db) => {
      const { shop, listing } = await viralShop(db);
      await db.transaction(async (unfinished) => {
        await sendInquiry(guest, asking(shop, [listing]), unfinished);
        await sendInquiries(guest, askingAll([listing]), unfinished);
        const sending = [
          sendInquiry(guest, asking(shop, [listing]), db),
          sendInquiries(guest, askingAll([listing]), db),
        ];
        expect(await arrived(shop, sending, db)).toMatchObject({ refused: [], got: 2 });
      });
    }),
  120_000,
);
