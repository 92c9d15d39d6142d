import { leavesYiwuOn } from "@/lib/catalogue/working-days";
import { type Currency, convert, type Rates } from "@/lib/core/money";
import { lineTotal } from "../quotes/total";
import { orderOf } from "./order";
import { isPast } from "./sealed-quote";
import type { Offer } from "./sourcing-offer";

export const offerSorts = ["price", "days"] as const;
export type OfferSort = (typeof offerSorts)[number];

/** An offer beside the others: money in one currency, smallest unit, at an indicative rate. */
export type Compared = Offer & {
  unitShown: number;
  /** What is paid for: the quantity asked for, or the MOQ where it is more. */
  order: number;
  totalShown: number;
  isAboveQuantity: boolean;
  /** When goods leave Yiwu if work starts now, YYYY-MM-DD. */
  leavesOn: string;
  /** It would be too late for the day the buyer needs them, before any voyage. */
  isLate: boolean;
  isPast: boolean;
  isCheapest: boolean;
  isFastest: boolean;
};

type Asked = { quantity: number; neededBy: string | null };

/** The offers side by side, the lowest total or the soonest first; what is no longer good stands last. */
export function compareOffers(
  offers: readonly Offer[],
  { quantity, neededBy }: Asked,
  sort: OfferSort,
  currency: Currency,
  rates: Rates,
  now = new Date(),
): Compared[] {
  const compared = offers.map((offer) => {
    const order = orderOf(offer, quantity);
    const shown = (amount: number) => convert({ amount, currency: offer.currency }, currency, rates).amount;
    const leavesOn = leavesYiwuOn(offer.workingDays, now, offer.shop);
    return {
      ...offer,
      unitShown: shown(offer.unitPrice),
      order,
      totalShown: shown(lineTotal({ quantity: order, unitPrice: offer.unitPrice })),
      isAboveQuantity: order > quantity,
      leavesOn,
      isLate: neededBy !== null && leavesOn > neededBy,
      isPast: isPast(offer, now),
    };
  });
  const good = compared.filter((each) => !each.isPast);
  const least = Math.min(...good.map(({ totalShown }) => totalShown));
  const fewest = Math.min(...good.map(({ workingDays }) => workingDays));
  const hasRivals = good.length > 1;
  return compared
    .map((each) => ({
      ...each,
      isCheapest: hasRivals && !each.isPast && each.totalShown === least,
      isFastest: hasRivals && !each.isPast && each.workingDays === fewest,
    }))
    .sort(
      (one, other) =>
        Number(one.isPast) - Number(other.isPast) ||
        (sort === "days" ? one.workingDays - other.workingDays : 0) ||
        one.totalShown - other.totalShown ||
        one.workingDays - other.workingDays ||
        one.slot - other.slot,
    );
}
