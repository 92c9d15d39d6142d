import { eq } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { events, inquiries } from "@/db/schema";
import { makeActor, makeShop } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { inquiryInput } from "../inquiry.fixture";
import { sendInquiry } from "../send-inquiry";

/** Creates a guest's inquiry to a shop with its members, and another shop with its owner. */
export async function setUpThread(tx: Tx, overrides: Parameters<typeof inquiryInput>[2] = {}) {
  const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
  const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
  const manager = await makeActor({ [shop.id]: "manager" }, tx);
  const stranger = await makeActor({ [other.id]: "owner" }, tx);
  const buyer = await makeActor({}, tx);
  const input = inquiryInput(shop, [], overrides);
  const sent = await sendInquiry(guest, input, tx);
  const foreign = await sendInquiry(guest, inquiryInput(other, []), tx);
  return { shop, other, assistant, manager, stranger, buyer, input, foreign, ...sent };
}

export const statusOf = async (shop: { id: number }, id: string, tx: Tx) => {
  const [row] = await asShop(shop.id, (inside) => inside.select().from(inquiries).where(eq(inquiries.id, id)), tx);
  return row?.status;
};

/** Lists the names of a shop's events, oldest first. */
export const eventsOf = async (shop: { id: number }, tx: Tx) =>
  (await tx.select({ name: events.name }).from(events).where(eq(events.shopId, shop.id)).orderBy(events.id)).map(
    ({ name }) => name,
  );
