import { listPriceOf } from "@/lib/catalogue/list-price";
import type { ListingTerms } from "@/lib/catalogue/list-trade-terms";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { toBase36 } from "@/lib/core/id";
import { type Incoterm, paysCarriage } from "@/lib/core/incoterms";
import { type Rates, toDecimal } from "@/lib/core/money";
import type { Thread } from "@/lib/inquiries/thread";
import { placeCodeOf } from "./delivery-places";
import { type Quote, validForDays } from "./quote";

/** Returns the ids of the form's listings: those of version `from`, or else of the inquiry, and then the added one. */
export function initialListingIds(from: Quote | undefined, thread: Pick<Thread, "lines">, added?: number): number[] {
  const ids = (from?.lines ?? thread.lines).map(({ listingId }) => listingId);
  return [...new Set(added === undefined ? ids : [...ids, added])];
}

/** Fills in the form from version `from`, or else with list prices for the inquiry's quantities. */
export function initialQuoteValues(
  from: Quote | undefined,
  thread: Pick<Thread, "lines" | "incoterm" | "port">,
  designs: readonly ListingTerms[],
  rates: Rates,
  now: Date,
): Record<string, string> {
  const currency = from?.currency ?? designs[0]?.currency ?? "CNY";
  const incoterm = from?.incoterm ?? thread.incoterm ?? "FOB";
  const today = dayInYiwu(now);
  const validUntil = dayInYiwu(new Date(now.getTime() + validForDays * 86_400_000));
  return {
    currency,
    incoterm,
    ...placeOf(incoterm, from, thread.port),
    freight: amountText(from?.freight),
    insurance: amountText(from?.insurance),
    port: from?.port ?? thread.port ?? "",
    paymentTerms: from?.paymentTerms ?? "tt_30_70",
    workingDays: from ? String(from.workingDays) : "",
    validUntil: from?.status === "draft" && from.validUntil >= today ? from.validUntil : validUntil,
    note: from?.status === "draft" ? (from.note ?? "") : "",
    ...Object.assign({}, ...designs.map((design, index) => lineOf(design, index, from, thread, currency, rates))),
  };
}

const amountText = (amount: number | null | undefined): string => (typeof amount === "number" ? toDecimal(amount) : "");

/**
 * Returns the destination for terms with carriage, which the buyer named, or else the place where the shop delivers.
 */
function placeOf(incoterm: Incoterm, from: Quote | undefined, port: string | null) {
  const code = from && placeCodeOf(from.places);
  const typedName = from && !code ? (from.places.en ?? Object.values(from.places)[0]) : undefined;
  if (paysCarriage(incoterm)) return { place: "other", placeName: typedName ?? port ?? "" };
  if (typedName !== undefined) return { place: "other", placeName: typedName };
  return { place: code ?? (incoterm === "FOB" ? "ningbo" : "yiwu"), placeName: "" };
}

function lineOf(
  design: ListingTerms,
  index: number,
  from: Quote | undefined,
  thread: Pick<Thread, "lines">,
  currency: "CNY" | "USD",
  rates: Rates,
): Record<string, string> {
  const of = (isSample: boolean) =>
    from?.lines.find((line) => line.listingId === design.listingId && line.isSample === isSample);
  const [goods, sample] = [of(false), of(true)];
  const inquiredQuantity = thread.lines.find(({ listingId }) => listingId === design.listingId)?.quantity;
  const quantity = goods?.quantity ?? (sample ? undefined : (inquiredQuantity ?? design.tiers[0]?.fromQuantity));
  const listed = quantity === undefined ? undefined : listPriceOf(design, quantity, currency, rates);
  const price = goods?.unitPrice ?? listed;
  const name = (field: string) => `lines.${index}.${field}`;
  return {
    [name("listingId")]: toBase36(design.listingId),
    [name("quantity")]: quantity === undefined ? "" : String(quantity),
    [name("price")]: price === undefined ? "" : toDecimal(price),
    [name("sampleQuantity")]: sample ? String(sample.quantity) : "",
    [name("samplePrice")]: sample && sample.unitPrice > 0 ? toDecimal(sample.unitPrice) : "",
  };
}
