import type { Tx } from "@/db/client";
import { listPriceOf } from "@/lib/catalogue/list-price";
import { ratesOf } from "@/lib/catalogue/rates-by-currency";
import { tradesOf } from "@/lib/catalogue/trade-terms";
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
 * A term that promises carriage needs freight, apart or in the prices: at the list price, which is EXW or FOB, nobody has
 * counted it. @throws Refusal beside the field of the freight or the insurance
 */
export async function checkCarriage(
  shopId: number,
  { currency, incoterm: term, freight, insurance }: Terms,
  lines: readonly OfferedLine[],
  tx: Tx,
): Promise<void> {
  if (!paysCarriage(term)) return;
  const isCharged = typeof freight === "number";
  if (isCharged && paysInsurance(term) && typeof insurance !== "number")
    throw new Refusal("quotes.terms.noInsurance", { field: "insurance", term });
  if (isCharged) return;
  const goods = lines.filter(({ isSample }) => !isSample);
  const designs = await tradesOf(shopId, [...new Set(goods.map(({ listingId }) => listingId))], "en", tx);
  const rates = await ratesOf(tx);
  const isAtListPrice = goods.some(({ listingId, quantity, unitPrice }) => {
    const design = designs.find((each) => each.listingId === listingId);
    const listed = design && listPriceOf(design, quantity, currency, rates);
    return listed !== undefined && unitPrice <= listed;
  });
  if (isAtListPrice) throw new Refusal("quotes.terms.noFreight", { field: "freight", term });
}
