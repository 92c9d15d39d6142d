import { day, hour } from "../ids";

/** The parameters of a load; the same plan gives the same rows in every run. */
export type Plan = {
  listings: number;
  seed: string;
  /** In milliseconds; all dates are before it. */
  now: number;
};

const epoch = Date.UTC(2025, 0, 1);
const listingsPerShop = 28;

/** Returns one shop per 28 designs, as 75,000 booths have 2.1 million designs; at least a hundred. */
export const shopCount = ({ listings }: Plan): number => Math.max(100, Math.round(listings / listingsPerShop));

/** Returns when a shop opened, in milliseconds: in order of the index, before the first design. */
export function shopMoment(plan: Plan, index: number): number {
  const [from, until] = [marketStart(plan), listingStart(plan)];
  return Math.floor(from + ((until - from) * (index + 0.5)) / shopCount(plan));
}

/** Returns when a design was created, in milliseconds: in order of the index, more of them recently. */
export function listingMoment(plan: Plan, index: number): number {
  const from = listingStart(plan);
  return Math.floor(from + (plan.now - hour - from) * Math.sqrt((index + 0.5) / plan.listings));
}

/** Creates an id as the SQL function `time_ordered_id` does; `place` distinguishes ids of one millisecond. */
export const idAt = (moment: number, place = 0): number => (moment - epoch) * 4096 + place;

const marketStart = ({ now }: Plan): number => Math.max(epoch + day, now - 690 * day);
const listingStart = (plan: Plan): number => {
  const start = marketStart(plan);
  return start + (plan.now - start) * 0.18;
};
