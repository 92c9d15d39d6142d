import type { InquiryStatus } from "../db/schema";
import { before, day, hour } from "./ids";
import { addThread } from "./inquiry-rows";
import { quotedPrice } from "./quote-rows";
import { type Chance, chanceOf } from "./random";
import type { Rows } from "./rows";
import { type Drawn, drawThread } from "./story-threads";
import { statusesOf } from "./talk/statuses-of";
import type { InquiryShop, ListedDesign } from "./talk/thread";
import { yiwuDay } from "./yiwu";

type Options = { seed: string; now: Date };

export const storyShop = "happy-sister-toys";

/** The week in which the crying horse went viral: its first and last day in Yiwu, as days before today. */
export const storyWeek = { firstAgo: 13, lastAgo: 7 };

/** The sum of the deals agreed in the week, in fen, and the limits within which the generated deals end. */
const agreedFen = { least: 598_500_000, most: 601_500_000 };

/** Number of the week's inquiries that end without a deal, by status. */
const withoutDeal: Partial<Record<InquiryStatus, number>> = { replied: 98, quoted: 72, declined: 36, spam: 4 };

/** Number of inquiries about the smiling key ring, the successor, since it is on sale. */
const afterwards: Partial<Record<InquiryStatus, number>> = { replied: 8, quoted: 7, agreed: 4 };

/** Working days that the shop promises on each day of the week: orders arrive faster than new lines. */
const daysOfWeek = [7, 9, 13, 15, 18, 22, 26];

/** The crying horses on sale in the week, with the cartons of usual orders; the weight is how often one is asked for. */
const wanted: { key: string; weight: number; cartons: number[] }[] = [
  { key: "crying-horse", weight: 10, cartons: [6, 10, 15, 30, 30, 60, 80, 100, 120, 150, 200, 300] },
  { key: "brown-crying-horse", weight: 1, cartons: [5, 10, 20, 30, 60, 80] },
  { key: "crying-horse-50", weight: 3, cartons: [20, 40, 50, 100, 200, 300] },
  { key: "crying-keychain", weight: 1, cartons: [5, 10, 20, 40] },
  { key: "blanket-horse", weight: 3, cartons: [20, 40, 60, 100, 200] },
  { key: "horse-year-box", weight: 3, cartons: [20, 30, 50, 100, 200] },
  { key: "crying-slippers", weight: 2, cartons: [10, 20, 40, 60, 100] },
];
const likelyWanted = wanted.flatMap((each) => Array<typeof each>(each.weight).fill(each));

/** Returns the first moment of the week and the first one after it. */
export const storyWeekOf = (now: Date): { from: Date; to: Date } => ({
  from: new Date(yiwuDay(now) - storyWeek.firstAgo * day - 8 * hour),
  to: new Date(yiwuDay(now) - (storyWeek.lastAgo - 1) * day - 8 * hour),
});

/**
 * Adds the inquiries of the week with threads, quotes and deals, and those about the successor afterwards. `number` is
 * that of the first one. Deals that other threads agreed in the week count for its sum.
 */
export function addStoryWeek(rows: Rows, shops: readonly InquiryShop[], number: number, { seed, now }: Options): void {
  const shop = shops.find(({ handle }) => handle === storyShop);
  if (!shop) return;
  const next = { number };
  const week = storyWeekOf(now);
  const add = ({ listed, thread }: Drawn, chance: Chance) =>
    addThread(rows, thread, shop, [listed], { number: next.number++, now, chance });
  for (let sum = sumAgreed(rows, shop, week), index = 0; sum < agreedFen.least; index++) {
    const chance = chanceOf(seed, "deal of the week", index);
    const drawn = drawOfWeek("agreed", shop, { number: next.number, now, chance });
    const amount = quotedPrice(drawn.listed.design, drawn.thread, drawn.thread.offers?.at(-1)) * drawn.thread.quantity;
    if (sum + amount > agreedFen.most) continue;
    sum += amount;
    add(drawn, chance);
  }
  for (const status of statusesOf(withoutDeal)) {
    const chance = chanceOf(seed, "inquiry of the week", next.number);
    add(drawOfWeek(status, shop, { number: next.number, now, chance }), chance);
  }
  const successor = findDesign(shop, "smiling-keychain");
  for (const status of statusesOf(afterwards)) {
    const chance = chanceOf(seed, "inquiry after the week", next.number);
    const time = { from: before(now, 5.4 * day), to: before(now, hour) };
    const order = { cartons: [2, 4, 4, 6, 10, 20], workingDays: [24], ...time };
    add(drawThread(status, successor, order, { number: next.number, now, chance }), chance);
  }
}

type Draw = { number: number; now: Date; chance: Chance };

function drawOfWeek(status: InquiryStatus, shop: InquiryShop, draw: Draw): Drawn {
  const { key, cartons } = draw.chance.pick(likelyWanted);
  return drawThread(
    status,
    findDesign(shop, key),
    { cartons, workingDays: daysOfWeek, ...storyWeekOf(draw.now) },
    draw,
  );
}

function findDesign({ designs }: InquiryShop, key: string): ListedDesign {
  const found = designs.find(({ design }) => "key" in design && design.key === key);
  if (!found) throw new Error(`the shop of the week has no ${key}`);
  return found;
}

/** A line of a deal, and the time at which the buyer accepted it. */
type Deal = { quantity: number; unitPrice: number; decidedAt: Date };

/** Lists the lines of the quotes that buyers of the shop accepted since a moment. */
export function dealsOf({ quotes, quoteLines }: Rows, { id: shopId }: { id: number }, since: Date): Deal[] {
  const accepted = new Map(
    quotes.flatMap(({ id, status, decidedAt, ...quote }) =>
      quote.shopId === shopId && status === "accepted" && decidedAt && decidedAt >= since ? [[id, decidedAt]] : [],
    ),
  );
  return quoteLines.flatMap(({ quoteId, quantity, unitPrice }) => {
    const decidedAt = accepted.get(quoteId);
    return decidedAt ? [{ quantity, unitPrice, decidedAt }] : [];
  });
}

const sumAgreed = (rows: Rows, shop: InquiryShop, { from, to }: { from: Date; to: Date }): number =>
  dealsOf(rows, shop, from)
    .filter(({ decidedAt }) => decidedAt < to)
    .reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
