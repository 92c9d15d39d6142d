import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import * as t from "@/db/schema";
import {
  makeBankAccount,
  makeInquiry,
  makeListing,
  makeProforma,
  makeQuote,
  makeShop,
  makeUser,
  makeVideo,
} from "@/db/testing";
import { makeRequest, quoteOfOwner } from "@/lib/sourcing/sourcing.fixture";

/** Who a transaction says it is: the settings the walls ask. */
export type Context = { shop?: number; person?: string; request?: string; invitation?: string };
type Shop = Awaited<ReturnType<typeof makeShop>>;
type Person = Awaited<ReturnType<typeof makeUser>>;

/** A row of every tenant table, of one shop and its buyer, public ones and shut ones, and who may come upon them. */
export async function makeWorld(tx: Tx): Promise<Record<string, Context>> {
  const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
  const [owner, stranger] = [await makeUser({}, tx), await makeUser({ emailVerified: new Date() }, tx)];
  const operator = await makeUser({ isOperator: true }, tx);
  const buyer = await makeUser({ emailVerified: new Date(), email: `buyer-${randomUUID()}@example.com` }, tx);
  await tx.insert(t.shopMembers).values({ shopId: shop.id, userId: owner.id, role: "owner" });
  const listing = await makeGoods(shop, tx);
  const inquiry = await makeTalk(shop, other, owner, buyer, listing, tx);
  await makeOffers(shop, inquiry, listing, tx);
  await makeBelongings(buyer, shop, listing, tx);
  await makeTable(shop, tx);
  await makeQuestions(shop, owner, listing, tx);
  await inviteTwo(shop, owner, buyer, tx);
  const { requestId } = await makeRequest(listing.categoryId, [shop], tx, { email: buyer.email });
  await tx.insert(t.sourcingAttachments).values({ ...file, requestId, position: 1 });
  await quoteOfOwner({ shopId: shop.id, listingId: listing.id }, requestId, tx);
  return {
    shop: { shop: shop.id },
    "shop it was handed over to": { shop: other.id },
    owner: { person: owner.id },
    buyer: { person: buyer.id },
    operator: { person: operator.id },
    request: { request: requestId },
    "shop in a request": { shop: shop.id, request: requestId },
    "who was invited": { invitation: "a".repeat(64) },
    time: { invitation: "long over" },
    ...outside(stranger),
  };
}

/** Those whom nothing belongs to and nothing was told. */
export const outsiders = ["nobody", "stranger", "strange shop", "strange request"] as const;
const outside = ({ id }: Person): Record<(typeof outsiders)[number], Context> => ({
  nobody: {},
  stranger: { person: id },
  "strange shop": { shop: 1 },
  "strange request": { shop: 1, person: id, request: randomUUID() },
});

const file = { kind: "pdf", key: "a".repeat(24), name: "plan.pdf", bytes: 5, pages: 1 } as const;

/** What the shop shows, and what it has not published yet. */
async function makeGoods(shop: Shop, tx: Tx) {
  const [listing, draft] = [await makeListing(shop, { status: "published" }, tx), await makeListing(shop, {}, tx)];
  const [shopId, city] = [shop.id, { en: "Yiwu" }];
  for (const { id: listingId } of [listing, draft]) {
    await tx.insert(t.listingDays).values({ shopId, listingId, day: "2026-11-24" });
    await makeVideo(shop, { listingId }, tx);
  }
  await tx.insert(t.listingOrigins).values([
    { shopId, listingId: listing.id, parentId: draft.id, relation: "variant", changes: { en: "Blue" } },
    { shopId, listingId: draft.id, parentId: listing.id, relation: "season", changes: { en: "Red" } },
  ]);
  const picture = { shopId, width: 8, height: 8, color: "#e8e1d6" };
  const pictures = [randomUUID(), randomUUID()].map((id) => ({ ...picture, id, key: id }));
  await tx.insert(t.pictures).values(pictures);
  await tx.insert(t.shopPictures).values({ shopId, position: 1, pictureId: pictures[0]?.id ?? "", shows: "booth" });
  await tx.insert(t.factories).values({ shopId, city });
  await tx.insert(t.formerHandles).values({ shopId, handle: `former-${shopId}` });
  await tx.insert(t.presences).values({ shopId, country: "SA", city, entity: "Spring", hasStock: "yes" });
  await tx.insert(t.shopFigures).values({ shopId, cases: 9, answeredWithinDayShare: 1 });
  await tx.insert(t.verifications).values({ shopId, claim: "identity", status: "requested" });
  await tx.insert(t.factoryBoards).values({ shopId });
  await tx.insert(t.productionLines).values({ shopId, position: 1, dailyOutput: 900 });
  await tx.insert(t.quickReplies).values({ shopId, title: "Sample", bodies: { en: "Yes" }, position: 1 });
  await tx.execute(sql`select project_listings(array[${listing.id}::bigint])`);
  return listing;
}

/** An inquiry of the buyer with everything two sides leave in it, and one of their address that nobody has claimed. */
async function makeTalk(shop: Shop, other: Shop, owner: Person, buyer: Person, listing: { id: number }, tx: Tx) {
  const shopId = shop.id;
  const inquiry = await makeInquiry(shop, [listing], { buyerId: buyer.id, buyerEmail: buyer.email }, tx);
  await makeInquiry(shop, [listing], { buyerEmail: buyer.email }, tx);
  const of = { shopId, inquiryId: inquiry.id };
  const [message] = await tx.select().from(t.messages).where(eq(t.messages.inquiryId, inquiry.id));
  const messageId = message?.id ?? "";
  await tx.insert(t.messageTranslations).values({ shopId, messageId, locale: "zh", body: "好", provider: "test" });
  await tx.insert(t.attachments).values({ ...of, ...file, messageId, position: 1 });
  await tx.insert(t.threads).values(of).onConflictDoNothing();
  await tx.insert(t.messageDrafts).values({ ...of, userId: owner.id, body: "Yes" });
  await tx.insert(t.blockedBuyers).values({ shopId, email: "rude@example.com", userId: owner.id });
  const taken = await makeInquiry(other, [], {}, tx);
  const handover = { ...of, toShopId: other.id, why: "Lamps", offeredBy: owner.id, expiresAt: new Date("2099-01-01") };
  await tx.insert(t.handovers).values([
    { ...handover, status: "declined", decidedAt: new Date() },
    { ...handover, status: "agreed", decidedAt: new Date(), newInquiryId: taken.id },
  ]);
  await tx.insert(t.reports).values([
    { ...of, side: "shop", reason: "rude" },
    { ...of, side: "buyer", reason: "fraud", details: "No goods" },
  ]);
  return inquiry;
}

async function makeOffers(shop: Shop, inquiry: { id: string; shopId: number }, listing: { id: number }, tx: Tx) {
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

/** What belongs to the person alone. */
async function makeBelongings({ id: userId }: Person, { id: shopId }: Shop, { id: listingId }: { id: number }, tx: Tx) {
  await tx.insert(t.inquiryListLines).values({ userId, listingId, quantity: 9, addedAt: new Date() });
  await tx.insert(t.notices).values({ userId, eventId: 1, kind: "shop_wrote", shopId, inquiryId: randomUUID() });
  await tx.insert(t.profiles).values({ userId, company: "Souza Ltda" });
  await tx.insert(t.savedListings).values({ userId, listingId });
  await tx.insert(t.savedSearches).values({ userId, locale: "en", query: "q=horse" });
  await tx.insert(t.savedShops).values({ userId, shopId });
  await tx.insert(t.unwantedMails).values({ userId, kind: "searches" });
  const keys = { p256dh: "A".repeat(87), auth: "A".repeat(22) };
  const device = { userId, name: "Chrome", endpoint: "https://push.example.com/1", session: "a".repeat(64) };
  await tx.insert(t.devices).values({ ...device, ...keys, news: ["inquiry"] });
  await tx.insert(t.twoSteps).values({ userId, secret: "sealed" });
  await tx.insert(t.recoveryCodes).values({ userId, codeHash: "c".repeat(64) });
}

/** One invitation that waits for the buyer, and one that nobody answered for months. */
async function inviteTwo({ id: shopId }: Shop, { id: invitedBy }: Person, { email }: Person, tx: Tx) {
  const invitation = { shopId, invitedBy, role: "assistant", locale: "zh" } as const;
  await tx.insert(t.memberInvitations).values([
    { ...invitation, email, tokenHash: "a".repeat(64), expiresAt: new Date("2099-01-01") },
    { ...invitation, email: "old@example.com", tokenHash: "b".repeat(64), expiresAt: new Date("2026-01-01") },
  ]);
}

/** What the shop lets a model do, what it asked and what it took over. */
async function makeQuestions({ id: shopId }: Shop, { id: userId }: Person, { id: listingId }: { id: number }, tx: Tx) {
  const consent = { toldHost: "ai.example", consentedBy: userId, consentedAt: new Date() };
  await tx.insert(t.assistSettings).values({ shopId, isOn: true, ...consent });
  const taken = { acceptedBy: userId, acceptedAt: new Date(), acceptedFields: ["title.es"] };
  const question = { shopId, kind: "draft" as const, listingId, userId };
  await tx.insert(t.assistRequests).values({ ...question, status: "waiting", said: { notes: "25 cm" } });
  await tx.insert(t.assistRequests).values({ ...question, status: "accepted", ...taken });
}

/** A table of designs that was looked at and not yet taken. */
async function makeTable({ id: shopId }: Shop, tx: Tx) {
  const importId = randomUUID();
  await tx.insert(t.imports).values({ id: importId, shopId, status: "checked", name: "designs.csv", headers: ["SKU"] });
  await tx.insert(t.importRows).values({ importId, shopId, row: 2, action: "unchanged" });
}
