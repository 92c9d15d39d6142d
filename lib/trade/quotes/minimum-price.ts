import type { Tx } from "@/db/client";
import { floorOf } from "@/lib/catalogue/list-price";
import { ratesOf } from "@/lib/catalogue/rates-by-currency";
import type { QuotingRules } from "@/lib/catalogue/trade-rules";
import { tradesOf } from "@/lib/catalogue/trade-terms";
import { Refusal } from "@/lib/core/errors";
import { toDecimal } from "@/lib/core/money";
import type { DraftQuote } from "./input";

/** More pieces than this are no sample, whatever they are called. */
export const mostSamples = 10;

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
