import { convertTrade } from "../catalogue/convert-trade";
import { promiseForOrder } from "../catalogue/factory/lead-time";
import { closedDaysFor, planFor } from "../catalogue/factory/plan";
import type { Plan } from "../catalogue/listing";
import { leavesYiwuOn } from "../catalogue/working-days";
import type { Currency, Rates } from "../core/money";
import type { ListLine } from "./inquiry-list";
import type { InquiredListing } from "./list-inquired-listings";

export type PlannedLine = {
  listing: InquiredListing;
  quantity: number;
  isOnSale: boolean;
  /** Its unit price is in the currency that the page shows. */
  plan: Plan;
};

/** The totals of lines, without unavailable listings; a listing without a price or packing adds nothing there. */
export type Sum = { goods: number; cartons: number; cubicMetres: number; grossKg: number; isWhole: boolean };

export type InquiryGroup = {
  shop: InquiredListing["shop"];
  lines: PlannedLine[];
  sum: Sum;
  /** The day in Yiwu (YYYY-MM-DD) on which all lines have left, if each listing has a lead time. */
  leavesOn?: string | undefined;
};

/** Groups the list by shop in the list's order; `goods` is in minor units of the currency that the page shows. */
export function groupByShop(
  list: ListLine[],
  listings: InquiredListing[],
  currency: Currency,
  rates: Rates,
  from: Date,
): InquiryGroup[] {
  const groups = new Map<number, InquiryGroup>();
  for (const { listingId, quantity } of list) {
    const listing = listings.find(({ id }) => id === listingId);
    if (!listing) continue;
    const { shop } = listing;
    const plan = planFor(convertTrade(listing, listing.currency, currency, rates), quantity, from);
    const group = groups.get(shop.id) ?? { shop, lines: [], sum: sumOf([]) };
    group.lines.push({ listing, quantity, plan, isOnSale: listing.status === "published" });
    group.sum = sumOf(group.lines);
    groups.set(shop.id, group);
  }
  for (const group of groups.values()) group.leavesOn = departureOf(group.lines, from);
  return [...groups.values()];
}

/** Plans all lines of one shop as one order, because they share its production lines. */
function departureOf(lines: PlannedLine[], from: Date): string | undefined {
  const available = lines.filter(({ isOnSale }) => isOnSale);
  const order = available.map(({ listing: { leadTimes, pace }, quantity }) => ({
    quantity,
    leadTimes,
    pace: pace ?? undefined,
  }));
  const promise = promiseForOrder(order, from);
  const [first] = available;
  return promise && first && leavesYiwuOn(promise.workingDays, from, closedDaysFor(first.listing, promise));
}

export function sumOf(lines: PlannedLine[]): Sum {
  const sum: Sum = { goods: 0, cartons: 0, cubicMetres: 0, grossKg: 0, isWhole: true };
  for (const { quantity, plan, isOnSale } of lines) {
    if (!isOnSale) continue;
    if (plan.unitPrice === undefined) sum.isWhole = false;
    sum.goods += (plan.unitPrice ?? 0) * quantity;
    sum.cartons += plan.load?.cartons ?? 0;
    sum.cubicMetres += plan.load?.cubicMetres ?? 0;
    sum.grossKg += plan.load?.grossKg ?? 0;
  }
  return sum;
}
