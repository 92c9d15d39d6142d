import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import * as t from "@/db/schema";
import { makeBankAccount, makeCase, makeInquiry, makeListing, makeProforma, makeQuote } from "@/db/testing";
import { file, type Person, type Shop } from "./rows";

/** Creates an inquiry of the buyer with all rows of its thread, and an unclaimed one from the buyer's address. */
export async function makeInquiryRows(
  shop: Shop,
  other: Shop,
  owner: Person,
  buyer: Person,
  listing: { id: number },
  tx: Tx,
) {
  const shopId = shop.id;
  const inquiry = await makeInquiry(shop, [listing], { buyerId: buyer.id, buyerEmail: buyer.email }, tx);
  await makeInquiry(shop, [listing], { buyerEmail: buyer.email }, tx);
  const of = { shopId, inquiryId: inquiry.id };
  const [message] = await tx.select().from(t.messages).where(eq(t.messages.inquiryId, inquiry.id));
  const messageId = message?.id ?? "";
  await tx.insert(t.messageTranslations).values({ shopId, messageId, locale: "zh", body: "好", provider: "test" });
  const wrong = { ...of, messageId, original: "Bom", originalLocale: "pt-br", shown: "好", locale: "zh" } as const;
  await tx.insert(t.translationReports).values([
    { ...wrong, side: "shop", source: "provider" },
    { ...wrong, side: "buyer", source: "phrases", locale: "pt-br" },
  ]);
  await tx.insert(t.attachments).values({ ...of, ...file, messageId, position: 1 });
  await tx.insert(t.threads).values(of).onConflictDoNothing();
  await tx.insert(t.messageDrafts).values({ ...of, userId: owner.id, body: "Yes" });
  await tx.insert(t.blockedBuyers).values({ shopId, email: "rude@example.com", userId: owner.id });
  const taken = await makeInquiry(other, [], {}, tx);
  const handover = {
    ...of,
    toShopId: other.id,
    reason: "Lamps",
    offeredBy: owner.id,
    expiresAt: new Date("2099-01-01"),
  };
  await tx.insert(t.handovers).values([
    { ...handover, status: "declined", decidedAt: new Date() },
    { ...handover, status: "agreed", decidedAt: new Date(), newInquiryId: taken.id },
  ]);
  const target = { target: "thread", targetId: inquiry.id } as const;
  await makeCase(shopId, target, { inquiryId: inquiry.id, side: "buyer", reason: "fraud", details: "No goods" }, tx);
  return inquiry;
}

export async function makeQuoteRows(
  shop: Shop,
  inquiry: { id: string; shopId: number },
  listing: { id: number },
  tx: Tx,
) {
  const lines = [{ listingId: listing.id }];
  const account = await makeBankAccount(shop, {}, tx);
  await makeQuote(inquiry, { lines }, tx);
  const accepted = await makeQuote(inquiry, { version: 2, status: "accepted", lines }, tx);
  await makeQuote(inquiry, { version: 3, status: "draft", lines }, tx);
  const answered = and(eq(t.quotes.inquiryId, inquiry.id), eq(t.quotes.version, 1));
  await tx.update(t.quotes).set({ answer: "30 dias?" }).where(answered);
  const { id: proformaId } = await makeProforma(accepted, account, tx);
  const [sheetHash, fileHash] = ["a".repeat(64), "b".repeat(64)];
  await tx.insert(t.proformaFiles).values({ proformaId, shopId: shop.id, sheetHash, fileHash, bytes: 9 });
}

/**
 * Creates a trial with its watchers, a draft on trial, and an origin request of another shop. @returns the watcher's id
 */
export async function makeTrialRows(
  shop: Shop,
  other: Shop,
  { id: listingId }: { id: number },
  { email }: Person,
  tx: Tx,
) {
  const [shopId, endsAt] = [shop.id, new Date("2099-01-01")];
  const [draft, otherListing] = [await makeListing(shop, {}, tx), await makeListing(other, {}, tx)];
  await tx.insert(t.trials).values([listingId, draft.id].map((id) => ({ shopId, listingId: id, goal: 30, endsAt })));
  await tx.insert(t.trialVotes).values({ shopId, listingId, visitor: "a".repeat(43) });
  const watcherId = randomUUID();
  const longAgo = new Date("2026-01-01");
  await tx.insert(t.trialWatchers).values([
    { id: watcherId, shopId, listingId, email, locale: "en" },
    { shopId, listingId, email: "old@example.com", locale: "en", createdAt: longAgo, confirmedAt: longAgo },
  ]);
  const of = { shopId: other.id, listingId: otherListing.id, parentShopId: shopId, parentId: listingId };
  await tx.insert(t.originRequests).values({ ...of, title: "Together", changes: {} });
  return watcherId;
}
