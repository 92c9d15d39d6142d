import type { InquiryStatus } from "../db/schema";
import { addThread } from "./inquiry-rows";
import { type Chance, chanceOf } from "./random";
import type { Rows } from "./rows";
import { addRussianInquiries, senderTo } from "./russian-buyers";
import { demoSignIns } from "./sign-ins";
import { addStoryWeek } from "./story-week";
import { type Buyer, buyerOf } from "./talk/buyers";
import { drawUntilOnSale } from "./talk/draw-until-on-sale";
import { generateThread } from "./talk/generated-threads";
import { fitsScriptedThread, scriptedThreads } from "./talk/scripted-threads";
import { statusesOf } from "./talk/statuses-of";
import { type InquiryShop, isOnSale, type ListedDesign, type Thread } from "./talk/thread";
import type { Trends } from "./trend-rows";

type Options = { seed: string; now: Date };

/** Adds the inquiries with threads, quotes and events. Events count as dispatched, so no job runs for them. */
export function addInquiries(rows: Rows, shops: InquiryShop[], trends: Trends, options: Options): void {
  addScripted(rows, shops, options);
  addGenerated(rows, shops, trends, options);
  addRussianInquiries(rows, shops, rows.inquiries.length, options);
  addStoryWeek(rows, shops, rows.inquiries.length, options);
  // As in the index of an inbox, so that a storefront reads the countries of hundreds of buyers from few blocks.
  rows.inquiries.sort(
    (one, other) => one.shopId - other.shopId || timeOf(other.lastMessageAt) - timeOf(one.lastMessageAt),
  );
}

const timeOf = (at: Date | undefined): number => at?.getTime() ?? 0;

function addScripted(rows: Rows, shops: InquiryShop[], { seed, now }: Options): void {
  scriptedThreads.forEach((thread, index) => {
    const chance = chanceOf(seed, "inquiry", index);
    const shop = chance.pick(
      shops.filter(({ handle, designs }) =>
        thread.shop ? handle === thread.shop : designs.some((each) => fitsScriptedThread(each, thread, now)),
      ),
    );
    const requested = thread.designs
      ? thread.designs.map((key) => shop.designs.find(({ design }) => "key" in design && design.key === key))
      : [chance.pick(shop.designs.filter((each) => fitsScriptedThread(each, thread, now)))];
    addThread(
      rows,
      thread,
      shop,
      requested.filter((line) => line !== undefined),
      { number: index, now, chance },
    );
  });
}

/** Number of generated inquiries by status, besides the scripted ones. */
const generatedCounts: Record<InquiryStatus, number> = {
  sent: 26,
  seen: 26,
  replied: 82,
  buyer_replied: 52,
  quoted: 62,
  agreed: 42,
  declined: 24,
  expired: 22,
  spam: 8,
};

function addGenerated(rows: Rows, shops: InquiryShop[], trends: Trends, { seed, now }: Options): void {
  const order = chanceOf(seed, "inquiry order");
  const states = statusesOf(generatedCounts)
    .map((status) => ({ status, at: order.share() }))
    .sort((one, other) => one.at - other.at);
  const pickAny = designPicker(shops, trends, seed);
  const pickOfStory = designPicker(
    shops.filter(({ designs }) => designs.some(({ design }) => "key" in design)),
    trends,
    seed,
  );
  states.forEach(({ status }, index) => {
    const chance = chanceOf(seed, "conversation", index);
    const pick = index % 8 === 0 ? pickOfStory : pickAny;
    const buyer = index % 24 === 0 && status !== "spam" ? knownBuyer : buyerOf(index, chance);
    const { shop, listed, thread } = drawUntilOnSale(now, () => {
      const chosen = pick(chance);
      const sender = buyer === knownBuyer ? buyer : senderTo(chosen.shop, buyer, index, seed);
      const how = { buyer: sender, replyMinutes: replyMinutesOf(chosen.shop, seed), now };
      return { ...chosen, thread: generateThread(status, chosen.listed, how, chance) };
    });
    const more = chance.oneIn(5) ? chance.some(othersOf(shop, listed, thread, now), chance.whole(1, 2)) : [];
    addThread(rows, thread, shop, [listed, ...more], { number: scriptedThreads.length + index, now, chance });
  });
}

/** Returns a function that picks a design at random; designs with more views and of well-known shops are likelier. */
function designPicker(
  shops: readonly InquiryShop[],
  trends: Trends,
  seed: string,
): (chance: Chance) => { shop: InquiryShop; listed: ListedDesign } {
  let total = 0;
  const ends = shops.flatMap((shop) => {
    const fame = chanceOf(seed, "fame", shop.handle).oneIn(7) ? 12 : 0.5;
    return shop.designs.flatMap((listed) => {
      const views = trends.get(listed.id)?.views;
      if (!views) return [];
      total += fame * (0.3 + views.reduce((sum, count) => sum + count, 0)) ** 0.5;
      return [{ shop, listed, end: total }];
    });
  });
  return (chance) => {
    const at = chance.share() * total;
    const [first = { shop: shops[0], listed: undefined, end: 0 }] = ends;
    const { shop, listed } = ends.find(({ end }) => end > at) ?? first;
    if (!shop || !listed) throw new Error("no shop has a design with views");
    return { shop, listed };
  };
}

/** Lists other designs of the shop that the same inquiry may include: on sale then, in the same currency. */
const othersOf = (shop: InquiryShop, listed: ListedDesign, thread: Thread, now: Date): ListedDesign[] =>
  shop.designs.filter(
    (other) =>
      other.id !== listed.id && other.design.currency === listed.design.currency && isOnSale(other, thread, now),
  );

/** Returns the usual minutes until a shop replies: half of the shops are quick, one in seven needs about a day. */
function replyMinutesOf({ handle }: InquiryShop, seed: string): number {
  const chance = chanceOf(seed, "pace", handle);
  return chance.pick([25, 45, 80, 140, 240, 420, 1_300]);
}

/** The buyer who may sign in to the demo market; sends some of the generated inquiries. */
const [signedIn] = demoSignIns.filter(({ role }) => role === "buyer");
const knownBuyer: Buyer = {
  name: signedIn?.name ?? "",
  email: signedIn?.email ?? "",
  locale: signedIn?.locale ?? "en",
  company: "Casa Alegre Presentes",
  country: "BR",
  port: "Santos",
};
