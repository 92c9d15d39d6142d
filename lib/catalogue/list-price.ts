import { type Currency, convert, type Rates } from "../core/money";
import { unitPriceFor } from "./listing";
import type { QuotingRules } from "./trade-rules";
import type { OfferedDesign } from "./trade-terms";

type Priced = Pick<OfferedDesign, "tiers" | "currency">;

/** The list price of one at this quantity, in the smallest unit of `currency`: EXW or FOB. Undefined on request. */
export function listPriceOf(
  { tiers, currency: listed }: Priced,
  quantity: number,
  currency: Currency,
  rates: Rates,
): number | undefined {
  const amount = unitPriceFor(tiers, quantity);
  return amount === undefined ? undefined : convert({ amount, currency: listed }, currency, rates).amount;
}

/** The least an assistant may ask for a piece, in the smallest unit of `currency`; undefined without a list price. */
export function floorOf(
  design: Priced,
  quantity: number,
  { percentOff }: Pick<QuotingRules, "percentOff">,
  currency: Currency,
  rates: Rates,
): number | undefined {
  const listed = listPriceOf(design, quantity, currency, rates);
  return listed === undefined ? undefined : Math.ceil((listed * (100 - percentOff)) / 100);
}
