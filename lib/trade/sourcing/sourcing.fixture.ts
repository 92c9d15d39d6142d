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

/** A form that a person filled in a minute ago. */
export const wanting = (categoryId: number, with_: Partial<SendSourcingRequest> = {}): SendSourcingRequest => ({
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
  ...with_,
});

/** What a manager fills in: 7.35 CNY for one, FOB Ningbo. */
export const offering = (
  requestId: string,
  listingId: number,
  with_: Partial<QuoteSourcingRequest> = {},
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
  ...with_,
});

/** A shop with a design on sale and a member of that role. */
export async function makeMaker(tx: Tx, role: Role = "manager", with_: Parameters<typeof makeShop>[0] = {}) {
  const shop = await makeShop(with_, tx);
  const listing = await makeListing(shop, { status: "published" }, tx);
  const actor = await makeActor({ [shop.id]: role }, tx);
  return { shop, listing, actor };
}

/** An open request these shops were invited to. */
export async function makeRequest(
  categoryId: number,
  invited: { id: number }[],
  tx: Tx,
  with_: Partial<SendSourcingRequest> = {},
) {
  const sent = await sendSourcingRequest(guest, wanting(categoryId, with_), tx);
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

/** Nobody is routed or mailed because of this request: for rows that stay while other tests do what is due. */
export const keepQuiet = (requestId: string, tx: Tx) =>
  tx.update(events).set({ dispatchedAt: new Date() }).where(sql`${events.data}->>'requestId' = ${requestId}`);

export type Maker = Awaited<ReturnType<typeof makeMaker>>;
/** Has this shop quote. */
export const quote = (
  { shop, listing, actor }: Maker,
  requestId: string,
  tx: Tx,
  with_: Parameters<typeof offering>[2] = {},
) => quoteSourcingRequest(actor, { shopId: shop.id, ...offering(requestId, listing.id, with_) }, tx);

/** An open request that so many shops were invited to. */
export async function invited(count: number, tx: Tx) {
  const makers: Maker[] = [];
  for (let made = 0; made < count; made++) makers.push(await makeMaker(tx));
  const [first] = makers;
  if (!first) throw new Error("nobody was made");
  const sent = await makeRequest(
    first.listing.categoryId,
    makers.map(({ shop }) => shop),
    tx,
  );
  return { ...sent, makers, first };
}

/** A sealed quote of this shop's owner. @returns its id */
export async function quoteOfOwner(
  { shopId, listingId }: { shopId: number; listingId: number },
  requestId: string,
  tx: Tx,
): Promise<string> {
  const owner = await makeActor({ [shopId]: "owner" }, tx);
  return (await quoteSourcingRequest(owner, { shopId, ...offering(requestId, listingId) }, tx)).quoteId;
}
