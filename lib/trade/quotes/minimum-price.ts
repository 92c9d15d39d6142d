import type { Tx } from "@/db/client";
import { minimumPriceOf } from "@/lib/catalogue/list-price";
import { listTradeTerms } from "@/lib/catalogue/list-trade-terms";
import type { QuotingRules } from "@/lib/catalogue/quoting-rules";
import { readRates } from "@/lib/catalogue/read-rates";
import { Refusal } from "@/lib/core/errors";
import { toDecimal } from "@/lib/core/money";
import type { DraftQuote } from "./input";

/** Maximum pieces of a sample; a larger quantity is checked like goods. */
export const maxSamplePieces = 10;

/**
 * Checks that an assistant offers no price below the minimum.
 * @throws Refusal at the field of the first price below the minimum or without a list price
 */
export async function checkMinimumPrice(
  shopId: number,
  { lines, currency }: Pick<DraftQuote, "lines" | "currency">,
  rules: QuotingRules,
  tx: Tx,
): Promise<void> {
  const listings = await listTradeTerms(shopId, [...new Set(lines.map(({ listingId }) => listingId))], "en", tx);
  const rates = await readRates(tx);
  for (const [index, line] of lines.entries()) {
    const listing = listings.find(({ listingId }) => listingId === line.listingId);
    const offers = [
      { quantity: line.quantity, price: line.price, field: "price" },
      ...(isSample(line.sampleQuantity)
        ? []
        : [{ quantity: line.sampleQuantity, price: line.samplePrice ?? 0, field: "samplePrice" }]),
    ];
    for (const { quantity, price, field } of offers) {
      if (!listing || quantity === undefined || price === undefined) continue;
      const minimumPrice = minimumPriceOf(listing, quantity, rules, currency, rates);
      const at = { field: `lines.${index}.${field}` };
      if (minimumPrice === undefined) throw new Refusal("quotes.minimumPrice.noPrice", at);
      if (price < minimumPrice)
        throw new Refusal("quotes.minimumPrice.below", { ...at, price: `${toDecimal(minimumPrice)} ${currency}` });
    }
  }
}

const isSample = (quantity: number | undefined): boolean => quantity === undefined || quantity <= maxSamplePieces;
