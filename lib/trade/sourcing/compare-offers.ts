import { leavesYiwuOn } from "@/lib/catalogue/working-days";
import { type Currency, convert, type Rates } from "@/lib/core/money";
import { lineTotal } from "../quotes/total";
import { orderQuantity } from "./order";
import { isExpiredQuote } from "./sealed-quote";
import type { Offer } from "./sourcing-offer";

export const offerSorts = ["price", "days"] as const;
export type OfferSort = (typeof offerSorts)[number];

/** An offer compared with the others: money in minor units of one currency, at an indicative rate. */
export type ComparedOffer = Offer & {
  unitShown: number;
  /** The quantity to order: the requested one, or the MOQ if that is larger. */
  order: number;
  totalShown: number;
  isAboveQuantity: boolean;
  /** The day on which goods leave Yiwu if work starts now (YYYY-MM-DD). */
  leavesOn: string;
  /** True if they leave after the day on which the buyer needs them, transport not included. */
  isLate: boolean;
  isPast: boolean;
  isCheapest: boolean;
  isFastest: boolean;
};

type Needs = { quantity: number; neededBy: string | null };

/** Compares the offers, lowest total or fewest days first; expired ones are last. */
export function compareOffers(
  offers: readonly Offer[],
  { quantity, neededBy }: Needs,
  sort: OfferSort,
  currency: Currency,
  rates: Rates,
  now = new Date(),
): ComparedOffer[] {
  const compared = offers.map((offer) => {
    const order = orderQuantity(offer, quantity);
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
      isPast: isExpiredQuote(offer, now),
    };
  });
  const valid = compared.filter((each) => !each.isPast);
  const lowestTotal = Math.min(...valid.map(({ totalShown }) => totalShown));
  const fewestDays = Math.min(...valid.map(({ workingDays }) => workingDays));
  const hasSeveral = valid.length > 1;
  return compared
    .map((each) => ({
      ...each,
      isCheapest: hasSeveral && !each.isPast && each.totalShown === lowestTotal,
      isFastest: hasSeveral && !each.isPast && each.workingDays === fewestDays,
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
