import type { Tx } from "@/db/client";
import { listPriceOf } from "@/lib/catalogue/list-price";
import { listTradeTerms } from "@/lib/catalogue/list-trade-terms";
import { readRates } from "@/lib/catalogue/read-rates";
import { Refusal } from "@/lib/core/errors";
import { type Incoterm, paysCarriage, paysInsurance } from "@/lib/core/incoterms";
import type { OfferedLine } from "./write-draft";

type Terms = {
  currency: "CNY" | "USD";
  incoterm: Incoterm;
  freight?: number | null | undefined;
  insurance?: number | null | undefined;
};

/**
 * Checks that a term with carriage includes freight, as an amount or in the prices: the list price is EXW or FOB and
 * does not include it. @throws Refusal at the field of the freight or the insurance
 */
export async function checkCarriage(
  shopId: number,
  { currency, incoterm: term, freight, insurance }: Terms,
  lines: readonly OfferedLine[],
  tx: Tx,
): Promise<void> {
  if (!paysCarriage(term)) return;
  const hasFreight = typeof freight === "number";
  if (hasFreight && paysInsurance(term) && typeof insurance !== "number")
    throw new Refusal("quotes.terms.noInsurance", { field: "insurance", term });
  if (hasFreight) return;
  const goods = lines.filter(({ isSample }) => !isSample);
  const listings = await listTradeTerms(shopId, [...new Set(goods.map(({ listingId }) => listingId))], "en", tx);
  const rates = await readRates(tx);
  const isAtListPrice = goods.some(({ listingId, quantity, unitPrice }) => {
    const listing = listings.find((each) => each.listingId === listingId);
    const listed = listing && listPriceOf(listing, quantity, currency, rates);
    return listed !== undefined && unitPrice <= listed;
  });
  if (isAtListPrice) throw new Refusal("quotes.terms.noFreight", { field: "freight", term });
}
