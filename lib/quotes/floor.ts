import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { unitPriceFor } from "../catalogue/listing";
import { Refusal } from "../errors";
import { type Currency, convert, type Rates, toDecimal } from "../money";
import type { DraftQuote } from "./input";
import type { QuotingRules } from "./rules-of";
import { type OfferedDesign, tradesOf } from "./trades-of";

/** More pieces than this are no sample, whatever they are called. */
export const mostSamples = 10;

/** The least an assistant may ask for a piece, in the smallest unit of `currency`; undefined without a list price. */
export function floorOf(
  { tiers, currency: listed }: Pick<OfferedDesign, "tiers" | "currency">,
  quantity: number,
  { percentOff }: Pick<QuotingRules, "percentOff">,
  currency: Currency,
  rates: Rates,
): number | undefined {
  const amount = unitPriceFor(tiers, quantity);
  if (amount === undefined) return undefined;
  return Math.ceil((convert({ amount, currency: listed }, currency, rates).amount * (100 - percentOff)) / 100);
}

/**
 * What an assistant offers is at the floor or above it.
 * @throws Refusal beside the field of the first price that is not, or that no list price stands for
 */
export async function checkFloor(
  shopId: number,
  { lines, currency }: Pick<DraftQuote, "lines" | "currency">,
  rules: QuotingRules,
  tx: Tx,
): Promise<void> {
  const designs = await tradesOf(shopId, [...new Set(lines.map(({ listingId }) => listingId))], "en", tx);
  const rates = await ratesOf(tx);
  for (const [index, line] of lines.entries()) {
    const design = designs.find(({ listingId }) => listingId === line.listingId);
    const offers = [
      { quantity: line.quantity, price: line.price, field: "price" },
      ...(isSample(line.sampleQuantity)
        ? []
        : [{ quantity: line.sampleQuantity, price: line.samplePrice ?? 0, field: "samplePrice" }]),
    ];
    for (const { quantity, price, field } of offers) {
      if (!design || quantity === undefined || price === undefined) continue;
      const floor = floorOf(design, quantity, rules, currency, rates);
      const beside = { field: `lines.${index}.${field}` };
      if (floor === undefined) throw new Refusal("quotes.floor.noPrice", beside);
      if (price < floor)
        throw new Refusal("quotes.floor.below", { ...beside, price: `${toDecimal(floor)} ${currency}` });
    }
  }
}

const isSample = (quantity: number | undefined): boolean => quantity === undefined || quantity <= mostSamples;

/** The rates of today, read where the quote is decided. */
async function ratesOf(tx: Tx): Promise<Rates> {
  const [found] = await tx.execute<{ rates: Rates }>(sql`
    select jsonb_build_object('asOf', max(as_of), 'perUsd', jsonb_object_agg(code, per_usd)) as rates from currency_rates`);
  if (!found) throw new Error("there are no rates");
  return found.rates;
}
