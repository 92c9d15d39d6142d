import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { asRequest, type Tx } from "@/db/client";
import { events, sourcingInvitations } from "@/db/schema";
import { makeActor, makeListing, makeShop } from "@/db/testing";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { guest, type Role } from "@/lib/core/actor";
import { freshAddress } from "@/lib/inquiries/inquiry.fixture";
import { formStamp } from "@/lib/rendering/form-stamp";
import type { QuoteSourcingRequest, SendSourcingRequest } from "./input";
import { quoteSourcingRequest } from "./quote-sourcing-request";
import { sendSourcingRequest } from "./send-sourcing-request";

/** Returns the input of a form that was opened a minute ago. */
export const sourcingRequestInput = (
  categoryId: number,
  overrides: Partial<SendSourcingRequest> = {},
): SendSourcingRequest => ({
  locale: "pt-br",
  title: "Cavalinho de pelúcia, 25 cm",
  details: `Com som, caixa neutra. ${randomUUID()}`,
  categoryId,
  quantity: 2400,
  targetPrice: undefined,
  targetCurrency: undefined,
  country: "BR",
  port: "Santos",
  incoterm: "FOB",
  neededBy: undefined,
  name: "Beatriz Souza",
  email: `beatriz-${randomUUID()}@example.com`,
  company: undefined,
  key: randomUUID(),
  stamp: formStamp(new Date(Date.now() - 60_000)),
  fax: "",
  address: freshAddress(),
  ...overrides,
});

/** Returns a manager's input: 7.35 CNY for a piece, FOB Ningbo. */
export const sealedQuoteInput = (
  requestId: string,
  listingId: number,
  overrides: Partial<QuoteSourcingRequest> = {},
): QuoteSourcingRequest => ({
  requestId,
  after: 0,
  listingId,
  unitPrice: 735,
  currency: "CNY",
  moq: 1000,
  term: "FOB:ningbo",
  workingDays: 12,
  validUntil: dayInYiwu(new Date(Date.now() + 30 * 86_400_000)),
  note: "Carton included.",
  locale: "zh",
  ...overrides,
});

/** Creates a shop with a published listing and a member with this role. */
export async function setUpShop(tx: Tx, role: Role = "manager", overrides: Parameters<typeof makeShop>[0] = {}) {
  const shop = await makeShop(overrides, tx);
  const listing = await makeListing(shop, { status: "published" }, tx);
  const actor = await makeActor({ [shop.id]: role }, tx);
  return { shop, listing, actor };
}

/** Creates an open request to which these shops are invited. */
export async function makeRequest(
  categoryId: number,
  invited: { id: number }[],
  tx: Tx,
  overrides: Partial<SendSourcingRequest> = {},
) {
  const sent = await sendSourcingRequest(guest, sourcingRequestInput(categoryId, overrides), tx);
  const reasons = { designs: 1, isOnFloor: false, language: null };
  if (invited.length)
    await asRequest(
      sent.requestId,
      (inside) =>
        inside
          .insert(sourcingInvitations)
          .values(invited.map(({ id }) => ({ requestId: sent.requestId, shopId: id, reasons, score: 5 }))),
      tx,
    );
  return sent;
}

/** Marks the request's events as dispatched, so that tests which run due jobs neither route it nor send emails. */
export const markDispatched = (requestId: string, tx: Tx) =>
  tx.update(events).set({ dispatchedAt: new Date() }).where(sql`${events.data}->>'requestId' = ${requestId}`);

export type ShopSetup = Awaited<ReturnType<typeof setUpShop>>;
/** Sends a quote of this shop. */
export const quote = (
  { shop, listing, actor }: ShopSetup,
  requestId: string,
  tx: Tx,
  overrides: Parameters<typeof sealedQuoteInput>[2] = {},
) => quoteSourcingRequest(actor, { shopId: shop.id, ...sealedQuoteInput(requestId, listing.id, overrides) }, tx);

/** Creates an open request to which this number of shops is invited. */
export async function setUpInvitedShops(count: number, tx: Tx) {
  const makers: ShopSetup[] = [];
  for (let index = 0; index < count; index++) makers.push(await setUpShop(tx));
  const [first] = makers;
  if (!first) throw new Error("The fixture needs at least one shop");
  const sent = await makeRequest(
    first.listing.categoryId,
    makers.map(({ shop }) => shop),
    tx,
  );
  return { ...sent, makers, first };
}

/** Sends a sealed quote of this shop's owner. @returns its id */
export async function quoteOfOwner(
  { shopId, listingId }: { shopId: number; listingId: number },
  requestId: string,
  tx: Tx,
): Promise<string> {
  const owner = await makeActor({ [shopId]: "owner" }, tx);
  return (await quoteSourcingRequest(owner, { shopId, ...sealedQuoteInput(requestId, listingId) }, tx)).quoteId;
}
