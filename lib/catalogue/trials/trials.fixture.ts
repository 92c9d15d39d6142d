import { and, eq } from "drizzle-orm";
import { expect } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { events, trialWatchers } from "@/db/schema";
import { makeActor, makeListing, makeShop } from "@/db/testing";
import { formStamp } from "@/lib/rendering/form-stamp";
import { findPublicListing } from "../find-public-listing";
import { dayInYiwu } from "../working-days";
import { showInterest } from "./show-interest";
import { startTrial } from "./start-trial";

export const dayFromToday = (days: number) => dayInYiwu(new Date(Date.now() + days * 86_400_000));
export const refusal = (code: string) => expect.objectContaining({ code });

/** Makes a published listing on trial with a goal of three votes, its manager, and helpers to vote and count. */
export async function makeTrial(tx: Tx) {
  const shop = await makeShop({}, tx);
  const manager = await makeActor({ [shop.id]: "manager" }, tx);
  const { id: listingId } = await makeListing(shop, { status: "published" }, tx);
  const reference = { shopId: shop.id, listingId };
  await startTrial(manager, { ...reference, moq: 12, unitPrice: 1500, goal: 3, endsOn: dayFromToday(10) }, tx);
  let last = 0;
  const vote = (more: { address?: string; stamp?: string; fax?: string; email?: string } = {}) =>
    showInterest(
      { listingId, locale: "pt-br", stamp: formStamp(), fax: "", address: `203.0.113.${++last}`, ...more },
      tx,
    );
  const votes = async () => (await findPublicListing(listingId, "en", tx))?.trial?.votes;
  const watchers = () => asShop(shop.id, (own) => own.select().from(trialWatchers), tx);
  const count = (name: string) => tx.$count(events, and(eq(events.shopId, shop.id), eq(events.name, name)));
  return { shop, manager, reference, vote, votes, watchers, count };
}
