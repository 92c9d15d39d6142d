import type { InquiryStatus } from "../db/schema";
import { addThread } from "./inquiry-rows";
import { type Chance, chanceOf } from "./random";
import type { Rows } from "./rows";
import { demoSignIns } from "./sign-ins";
import { type Buyer, buyerOf } from "./talk/buyers";
import { conversationOf } from "./talk/conversation";
import { type Asked, type InquiryShop, isOnSale, type Thread } from "./talk/thread";
import { suits, toldThreads } from "./talk/told";
import type { Trends } from "./trend-rows";

type When = { seed: string; now: Date };

/** Writes every conversation, with its offers and the events that go with it, already dealt with. */
export function addInquiries(rows: Rows, shops: InquiryShop[], trends: Trends, when: When): void {
  addTold(rows, shops, when);
  addInvented(rows, shops, trends, when);
}

function addTold(rows: Rows, shops: InquiryShop[], { seed, now }: When): void {
  toldThreads.forEach((thread, index) => {
    const chance = chanceOf(seed, "inquiry", index);
    const shop = chance.pick(
      shops.filter(({ handle, designs }) =>
        thread.shop ? handle === thread.shop : designs.some((each) => suits(each, thread, now)),
      ),
    );
    const asked = thread.designs
      ? thread.designs.map((key) => shop.designs.find(({ design }) => "key" in design && design.key === key))
      : [chance.pick(shop.designs.filter((each) => suits(each, thread, now)))];
    addThread(
      rows,
      thread,
      shop,
      asked.filter((line) => line !== undefined),
      { number: index, now, chance },
    );
  });
}

/** How many conversations of each state are invented beside the told ones. */
const invented: Record<InquiryStatus, number> = {
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

function addInvented(rows: Rows, shops: InquiryShop[], trends: Trends, { seed, now }: When): void {
  const order = chanceOf(seed, "inquiry order");
  const states = Object.entries(invented)
    .flatMap(([status, count]) => Array<InquiryStatus>(count).fill(status as InquiryStatus))
    .map((status) => ({ status, at: order.share() }))
    .sort((one, other) => one.at - other.at);
  const market = crowdOf(shops, trends, seed);
  const story = crowdOf(
    shops.filter(({ designs }) => designs.some(({ design }) => "key" in design)),
    trends,
    seed,
  );
  states.forEach(({ status }, index) => {
    const chance = chanceOf(seed, "conversation", index);
    const pick = index % 8 === 0 ? story : market;
    const buyer = index % 24 === 0 && status !== "spam" ? knownBuyer : buyerOf(index, chance);
    const { shop, asked, thread } = untilOnSale(now, () => {
      const chosen = pick(chance);
      const how = { buyer, replyMinutes: paceOf(chosen.shop, seed), now };
      return { ...chosen, thread: conversationOf(status, chosen.asked, how, chance) };
    });
    const more = chance.oneIn(5) ? chance.some(othersOf(shop, asked, thread, now), chance.whole(1, 2)) : [];
    addThread(rows, thread, shop, [asked, ...more], { number: toldThreads.length + index, now, chance });
  });
}

/** Picks a design as buyers do: well-known shops first, and the more people look at one, the more ask. */
function crowdOf(
  shops: readonly InquiryShop[],
  trends: Trends,
  seed: string,
): (chance: Chance) => { shop: InquiryShop; asked: Asked } {
  let total = 0;
  const ends = shops.flatMap((shop) => {
    const fame = chanceOf(seed, "fame", shop.handle).oneIn(7) ? 12 : 0.5;
    return shop.designs.flatMap((asked) => {
      const views = trends.get(asked.id)?.views;
      if (!views) return [];
      total += fame * (0.3 + views.reduce((sum, count) => sum + count, 0)) ** 0.5;
      return [{ shop, asked, end: total }];
    });
  });
  return (chance) => {
    const at = chance.share() * total;
    const [first = { shop: shops[0], asked: undefined, end: 0 }] = ends;
    const { shop, asked } = ends.find(({ end }) => end > at) ?? first;
    if (!shop || !asked) throw new Error("nobody to ask");
    return { shop, asked };
  };
}

/** Nobody asks for a design before it is on sale: draws until the conversation began after that. */
function untilOnSale<Drawn extends { asked: Asked; thread: Thread }>(now: Date, draw: () => Drawn): Drawn {
  for (;;) {
    const drawn = draw();
    if (isOnSale(drawn.asked, drawn.thread, now)) return drawn;
  }
}

/** Other designs of the shop that may stand in the same inquiry. */
const othersOf = (shop: InquiryShop, asked: Asked, thread: Thread, now: Date): Asked[] =>
  shop.designs.filter(
    (other) => other.id !== asked.id && other.design.currency === asked.design.currency && isOnSale(other, thread, now),
  );

/** Usual minutes until a shop answers: half are quick, a few let a day pass. */
function paceOf({ handle }: InquiryShop, seed: string): number {
  const chance = chanceOf(seed, "pace", handle);
  return chance.pick([25, 45, 80, 140, 240, 420, 1_300]);
}

/** The buyer who may sign in to the demo market has been buying for a while. */
const [signedIn] = demoSignIns.filter(({ role }) => role === "buyer");
const knownBuyer: Buyer = {
  name: signedIn?.name ?? "",
  email: signedIn?.email ?? "",
  locale: signedIn?.locale ?? "en",
  company: "Casa Alegre Presentes",
  country: "BR",
  port: "Santos",
};
