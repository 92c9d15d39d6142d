import { day, hour } from "../ids";

/** What a load is made of: the same plan gives the same rows, whichever run writes them. */
export type Plan = {
  listings: number;
  seed: string;
  /** Milliseconds; everything happened before. */
  now: number;
};

const epoch = Date.UTC(2025, 0, 1);
const listingsAShop = 28;

/** The market has 75,000 booths for 2.1 million designs; a small one still has a hundred shops. */
export const shopCount = ({ listings }: Plan): number => Math.max(100, Math.round(listings / listingsAShop));

/** Shops opened one after the other, all before the first design came. */
export function shopMoment(plan: Plan, index: number): number {
  const [from, until] = [marketStart(plan), listingStart(plan)];
  return Math.floor(from + ((until - from) * (index + 0.5)) / shopCount(plan));
}

/** When a design was made: the higher its index the later, and more of them the nearer to today. */
export function listingMoment(plan: Plan, index: number): number {
  const from = listingStart(plan);
  return Math.floor(from + (plan.now - hour - from) * Math.sqrt((index + 0.5) / plan.listings));
}

/** An id as `time_ordered_id` makes it; `place` tells those of one millisecond apart. */
export const idAt = (moment: number, place = 0): number => (moment - epoch) * 4096 + place;

const marketStart = ({ now }: Plan): number => Math.max(epoch + day, now - 690 * day);
const listingStart = (plan: Plan): number => {
  const start = marketStart(plan);
  return start + (plan.now - start) * 0.18;
};
