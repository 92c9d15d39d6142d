import { type Currency, convert, type Rates } from "../core/money";
import type { ListingTerms } from "./list-trade-terms";
import { unitPriceFor } from "./listing";
import type { QuotingRules } from "./quoting-rules";

type Priced = Pick<ListingTerms, "tiers" | "currency">;

/** Returns the list price of a piece at this quantity, in the smallest unit of `currency`; undefined on request. */
export function listPriceOf(
  { tiers, currency: listed }: Priced,
  quantity: number,
  currency: Currency,
  rates: Rates,
): number | undefined {
  const amount = unitPriceFor(tiers, quantity);
  return amount === undefined ? undefined : convert({ amount, currency: listed }, currency, rates).amount;
}

/** Returns the lowest unit price an assistant may quote, in the smallest unit of `currency`; undefined on request. */
export function minimumPriceOf(
  listing: Priced,
  quantity: number,
  { percentOff }: Pick<QuotingRules, "percentOff">,
  currency: Currency,
  rates: Rates,
): number | undefined {
  const listed = listPriceOf(listing, quantity, currency, rates);
  return listed === undefined ? undefined : Math.ceil((listed * (100 - percentOff)) / 100);
}
