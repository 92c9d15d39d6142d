import { randomUUID } from "node:crypto";
import type { Tx } from "@/db/client";
import * as t from "@/db/schema";
import { file, type Person, type Shop } from "./rows";

/** Creates rows that belong to one person. */
export async function makePersonRows(
  { id: userId }: Person,
  { id: shopId }: Shop,
  { id: listingId }: { id: number },
  tx: Tx,
) {
  await tx.insert(t.inquiryListLines).values({ userId, listingId, quantity: 9, addedAt: new Date() });
  await tx.insert(t.notices).values({ userId, eventId: 1, kind: "shop_wrote", shopId, inquiryId: randomUUID() });
  await tx.insert(t.profiles).values({ userId, company: "Souza Ltda" });
  await tx.insert(t.savedListings).values({ userId, listingId });
  await tx.insert(t.savedSearches).values({ userId, locale: "en", query: "q=horse" });
  await tx.insert(t.savedShops).values({ userId, shopId });
  await tx.insert(t.unwantedEmails).values({ userId, kind: "searches" });
  const keys = { p256dh: "A".repeat(87), auth: "A".repeat(22) };
  const device = { userId, name: "Chrome", endpoint: "https://push.example.com/1", session: "a".repeat(64) };
  await tx.insert(t.devices).values({ ...device, ...keys, noticeKinds: ["inquiry"] });
  await tx.insert(t.twoSteps).values({ userId, secret: "sealed" });
  await tx.insert(t.recoveryCodes).values({ userId, codeHash: "c".repeat(64) });
}

/** Creates an offer of the shop's ownership to a member, and an archive of the shop. */
export async function makeClosingRows(
  { id: shopId }: Shop,
  { id: offeredBy }: Person,
  { id: toUserId }: Person,
  tx: Tx,
) {
  const expiresAt = new Date("2099-01-01");
  await tx.insert(t.ownershipOffers).values({ shopId, toUserId, offeredBy, expiresAt });
  await tx.insert(t.shopArchives).values({ shopId, expiresAt });
}

/** Creates a pending invitation of the buyer, and an expired one. */
export async function makeInvitations({ id: shopId }: Shop, { id: invitedBy }: Person, { email }: Person, tx: Tx) {
  const invitation = { shopId, invitedBy, role: "assistant", locale: "zh" } as const;
  await tx.insert(t.memberInvitations).values([
    { ...invitation, email, tokenHash: "a".repeat(64), expiresAt: new Date("2099-01-01") },
    { ...invitation, email: "old@example.com", tokenHash: "b".repeat(64), expiresAt: new Date("2026-01-01") },
  ]);
}

/** Creates an inspection of the shop's workspace by a lead. */
export async function makeInspection({ id: shopId }: Shop, { id: userId }: Person, tx: Tx) {
  const [startedAt, endsAt] = [new Date("2026-12-01T08:00:00Z"), new Date("2026-12-01T08:30:00Z")];
  await tx.insert(t.inspections).values({ shopId, userId, reason: "The owner asked for help.", startedAt, endsAt });
}

/** Creates a transfer of the shop to the person that a lead has proposed. */
export async function makeTransferRows({ id: shopId }: Shop, { id: toUserId }: Person, lead: Person, tx: Tx) {
  const terms = { shopId, toUserId, proposedBy: lead.id, reason: "The founder has retired." };
  await tx.insert(t.ownershipTransfers).values({ ...terms, ...file, effectiveAt: new Date("2099-01-01") });
}

/** Creates an earlier merge of the shop into the other one, which was undone, with a listing and its copy. */
export async function makeMergeRows(from: CopiedListing, to: CopiedListing, lead: Person, tx: Tx) {
  const now = new Date("2026-11-01");
  const terms = { toUserId: lead.id, proposedBy: lead.id, reason: "Both are one shop.", effectiveAt: now };
  const ended = { status: "undone" as const, doneAt: now, rolesBefore: [], joined: [] };
  const [merge] = await tx
    .insert(t.ownershipTransfers)
    .values({ ...terms, ...file, ...ended, shopId: from.shopId, intoShopId: to.shopId })
    .returning();
  const copy = { copyShopId: to.shopId, copyId: to.id, transferId: merge?.id ?? "" };
  await tx.insert(t.mergedListings).values({ listingId: from.id, shopId: from.shopId, ...copy });
}

type CopiedListing = { id: number; shopId: number };
