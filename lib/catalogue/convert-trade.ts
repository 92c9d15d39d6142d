import { type Currency, convert, type Rates } from "../core/money";
import type { Trade } from "./listing";

/** Converts the unit prices to the currency that a page shows, each rounded to its smallest unit. */
export const convertTrade = (
  { tiers, leadTimes, packing, pace, daysAway }: Trade,
  from: Currency,
  to: Currency,
  rates: Rates,
): Trade => ({
  tiers: tiers.map(({ fromQuantity, unitPrice }) => ({
    fromQuantity,
    unitPrice: convert({ amount: unitPrice, currency: from }, to, rates).amount,
  })),
  leadTimes,
  packing,
  pace: pace ?? undefined,
  daysAway: daysAway?.length ? daysAway : undefined,
});
