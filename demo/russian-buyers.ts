import type { InquiryStatus } from "../db/schema";
import { addThread } from "./inquiry-rows";
import { chanceOf } from "./random";
import type { Rows } from "./rows";
import { type Buyer, buyerOf } from "./talk/buyers";
import { drawUntilOnSale } from "./talk/draw-until-on-sale";
import { generateThread } from "./talk/generated-threads";
import { statusesOf } from "./talk/statuses-of";
import type { InquiryShop } from "./talk/thread";

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
  statusesOf(counts).forEach((status, index) => {
    const chance = chanceOf(seed, "inquiry from Russia", index);
    const buyer = buyerOf(number + index, chance, "RU");
    const { listed, thread } = drawUntilOnSale(now, () => {
      const drawn = chance.pick(shop.designs);
      return { listed: drawn, thread: generateThread(status, drawn, { buyer, replyMinutes: 40, now }, chance) };
    });
    addThread(rows, thread, shop, [listed], { number: number + index, now, chance });
  });
}
