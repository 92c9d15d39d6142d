import type { InquiryStatus } from "../db/schema";
import { addThread } from "./inquiry-rows";
import { type Chance, chanceOf } from "./random";
import type { Rows } from "./rows";
import { type Buyer, buyerOf } from "./talk/buyers";
import { generateThread } from "./talk/generated-threads";
import { type InquiryShop, isOnSale, type ListedDesign, type Thread } from "./talk/thread";

/** The shop with a company in Moscow, most of whose buyers are Russian. */
const handle = "guangyao-lighting";

/** Number of inquiries that Russian buyers sent it, besides those of the whole market, by status. */
const counts: Partial<Record<InquiryStatus, number>> = { replied: 10, quoted: 7, agreed: 5, declined: 2 };

/** Returns the sender of an inquiry of the whole market: at this shop nine of ten are Russian. */
export const senderTo = (shop: InquiryShop, buyer: Buyer, index: number, seed: string): Buyer =>
  shop.handle === handle && index % 10 > 0 ? buyerOf(index, chanceOf(seed, "Russian buyer", index), "RU") : buyer;

/** Adds the inquiries of the shop's Russian buyers; `number` is that of the first one. */
export function addRussianInquiries(
  rows: Rows,
  shops: readonly InquiryShop[],
  number: number,
  { seed, now }: { seed: string; now: Date },
): void {
  const shop = shops.find((each) => each.handle === handle);
  if (!shop) return;
  const states = Object.entries(counts).flatMap(([status, count]) =>
    Array<InquiryStatus>(count).fill(status as InquiryStatus),
  );
  states.forEach((status, index) => {
    const chance = chanceOf(seed, "inquiry from Russia", index);
    const buyer = buyerOf(number + index, chance, "RU");
    const { listed, thread } = drawOnSale(shop, status, { buyer, replyMinutes: 40, now }, chance);
    addThread(rows, thread, shop, [listed], { number: number + index, now, chance });
  });
}

/** Draws until the design was on sale when the thread began. */
function drawOnSale(
  { designs }: InquiryShop,
  status: InquiryStatus,
  how: { buyer: Buyer; replyMinutes: number; now: Date },
  chance: Chance,
): { listed: ListedDesign; thread: Thread } {
  for (;;) {
    const listed = chance.pick(designs);
    const thread = generateThread(status, listed, how, chance);
    if (isOnSale(listed, thread, how.now)) return { listed, thread };
  }
}
