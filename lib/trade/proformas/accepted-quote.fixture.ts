import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { events, inquiryLinks } from "@/db/schema";
import { makeActor, makeBankAccount, makeInquiry, makeListing, makeQuote, makeShop } from "@/db/testing";
import type { EventName } from "@/lib/events/event";
import { tokenHash } from "@/lib/inquiries/guest-token";

/** Creates an inquiry to this shop with an accepted quote, and its private link. */
export async function setUpAcceptedInquiry(shop: { id: number }, tx: Tx, overrides: { buyerId?: string } = {}) {
  const listing = await makeListing(shop, { status: "published" }, tx);
  const inquiry = await makeInquiry(shop, [listing], { status: "agreed", ...overrides }, tx);
  const quote = await makeQuote(inquiry, { status: "accepted", lines: [{ listingId: listing.id }] }, tx);
  const token = `link-to-${inquiry.id}`;
  await tx.insert(inquiryLinks).values({ tokenHash: tokenHash(token), inquiryId: inquiry.id, shopId: shop.id });
  return { inquiry, quote, token, of: { inquiryId: inquiry.id, quoteId: quote.id } };
}

/** Creates a shop with bank details, its manager, and an accepted quote. */
export async function setUpAcceptedQuote(tx: Tx) {
  const shop = await makeShop({}, tx);
  const manager = await makeActor({ [shop.id]: "manager" }, tx);
  // The account is older than every date that the tests use.
  const account = await makeBankAccount(shop, { createdAt: new Date("2026-01-05T04:00:00Z") }, tx);
  return { shop, manager, account, ...(await setUpAcceptedInquiry(shop, tx)) };
}

/** Counts the events of this name in a shop. */
export const countEvents = (shopId: number, name: EventName, tx: Tx) =>
  tx.$count(events, and(eq(events.shopId, shopId), eq(events.name, name)));
