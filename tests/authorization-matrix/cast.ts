import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { inquiries, inquiryLinks } from "@/db/schema";
import { makeActor, makeImport, makeInquiry, makeListing, makeOperator, makeQuote, makeShop } from "@/db/testing";
import { type Actor, guest, type OperatorRole } from "@/lib/core/actor";
import { guestToken, tokenHash } from "@/lib/inquiries/guest-token";

/** The people of the matrix. Letters are shops; `linked` is a guest who holds the private link of the inquiry, `operator` an agent. */
export const people = [
  "guest",
  "linked",
  "buyer",
  "ownerA",
  "managerA",
  "assistantA",
  "ownerB",
  "buyerB",
  "operator",
  "lead",
  "auditor",
] as const;
export type Person = (typeof people)[number];

/** The rows of one shop, and the private link of its buyer. */
export type ShopRows = {
  shopId: number;
  /** A published listing. */
  listingId: number;
  draftId: number;
  pausedId: number;
  inquiryId: string;
  quoteId: string;
  /** An import that was checked, and one that is done. */
  importId: string;
  doneImportId: string;
  /** A picture import (a zip file) that was checked. */
  pictureImportId: string;
  token: string;
};

export type Cast = { actors: Record<Person, Actor>; own: ShopRows; foreign: ShopRows; missing: ShopRows };

/** Creates two shops with the same rows, the members of the first, and one of each kind of outsider. */
export async function makeCast(tx: Tx): Promise<Cast> {
  const [own, foreign] = [await makeThings(tx), await makeThings(tx)];
  const buyers = { buyer: await makeBuyer(own, tx), buyerB: await makeBuyer(foreign, tx) };
  const actors = {
    guest,
    linked: guest,
    ...buyers,
    ownerA: await makeActor({ [own.shopId]: "owner" }, tx),
    managerA: await makeActor({ [own.shopId]: "manager" }, tx),
    assistantA: await makeActor({ [own.shopId]: "assistant" }, tx),
    ownerB: await makeActor({ [foreign.shopId]: "owner" }, tx),
    operator: await makeOperatorOf("agent"),
    lead: await makeOperatorOf("lead"),
    auditor: await makeOperatorOf("auditor"),
  };
  const missingIds = { listingId: 1, draftId: 1, pausedId: 1, inquiryId: randomUUID(), quoteId: randomUUID() };
  const missingImports = { importId: randomUUID(), doneImportId: randomUUID(), pictureImportId: randomUUID() };
  return {
    actors,
    own,
    foreign,
    missing: { ...missingIds, ...missingImports, shopId: own.shopId, token: "no-such-link" },
  };
}

async function makeOperatorOf(operatorRole: OperatorRole): Promise<Actor> {
  const { id, locale } = await makeOperator({ operatorRole });
  return { kind: "user", userId: id, locale, memberships: [], isOperator: true, operatorRole };
}

async function makeThings(tx: Tx): Promise<ShopRows> {
  const shop = await makeShop({}, tx);
  const listing = await makeListing(shop, { status: "published" }, tx);
  const [draft, paused] = [await makeListing(shop, {}, tx), await makeListing(shop, { status: "paused" }, tx)];
  const inquiry = await makeInquiry(shop, [listing], {}, tx);
  const quote = await makeQuote(inquiry, { lines: [{ listingId: listing.id }] }, tx);
  const token = guestToken(inquiry.id);
  const table = await makeImport(shop, {}, tx);
  const done = await makeImport(shop, { status: "done", finishedAt: new Date() }, tx);
  const pictureImport = await makeImport(shop, { kind: "pictures" }, tx);
  await tx
    .insert(inquiryLinks)
    .values({ tokenHash: tokenHash(token), inquiryId: inquiry.id, shopId: shop.id })
    .onConflictDoNothing();
  return {
    shopId: shop.id,
    listingId: listing.id,
    draftId: draft.id,
    pausedId: paused.id,
    inquiryId: inquiry.id,
    quoteId: quote.id,
    importId: table.id,
    doneImportId: done.id,
    pictureImportId: pictureImport.id,
    token,
  };
}

async function makeBuyer({ shopId, inquiryId }: ShopRows, tx: Tx) {
  const buyer = await makeActor({}, tx);
  await asShop(
    shopId,
    (inside) => inside.update(inquiries).set({ buyerId: buyer.userId }).where(eq(inquiries.id, inquiryId)),
    tx,
  );
  return buyer;
}
