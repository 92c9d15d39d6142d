import { findNode, isNode, type Node } from "./graph";
import type { PageReading } from "./read-page";

/** Returns the price of a listing's offer, such as "210.00 USD"; undefined for a price on request. */
export function offeredPrice(graph: Node | undefined): string | undefined {
  const offer = offerOf(graph);
  return offer && `${offer.price} ${offer.priceCurrency}`;
}

/** Compares the visible prices with the offer in JSON-LD: its price, and every price tier. */
export function priceComplaints(page: PageReading, graph: Node | undefined): string[] {
  const offer = offerOf(graph);
  const complaints: string[] = [];
  if (!offer) {
    if (page.priceRows.length > 0) complaints.push("people see a price, and there is no Offer");
    return complaints;
  }
  const steps = [offer.priceSpecification].flat().filter(isNode).map(stepOf);
  const [first] = steps;
  if (first && toHundredths(offer.price) !== first.from * first.price)
    complaints.push(
      `the offer costs ${offer.price}, and ${first.from} pieces cost ${(first.from * first.price) / 100}`,
    );
  if (!parseAmounts(page.text).includes(toHundredths(offer.price)))
    complaints.push(`nobody sees the price of ${offer.price} that JSON-LD states`);
  if (steps.length !== page.priceRows.length)
    complaints.push(`${page.priceRows.length} rows of prices, ${steps.length} in JSON-LD`);
  for (const { from, text } of page.priceRows) {
    const step = steps.find((each) => each.from === from);
    if (!step || !parseAmounts(text).includes(step.price))
      complaints.push(`from ${from} on people read "${text.trim()}", JSON-LD states ${step && step.price / 100}`);
  }
  return complaints;
}

function offerOf(graph: Node | undefined): Node | undefined {
  const offers = findNode(graph, "Product")?.offers;
  return isNode(offers) ? offers : undefined;
}

const stepOf = (step: Node) => ({
  from: Number(isNode(step.eligibleQuantity) ? step.eligibleQuantity.minValue : 0),
  price: toHundredths(step.price),
});

const toHundredths = (price: unknown): number => Math.round(Number(price) * 100);

/**
 * Parses amounts in the market's languages, in hundredths: "US$1,164.00", "1 164,00 ₽" and "R$ 1.164" are all 116400.
 */
export const parseAmounts = (text: string): number[] =>
  [...text.matchAll(/\d(?:[\d.,\u00a0\u202f’]*\d)?/g)].map(([token]) => {
    const [, whole = "", cents = "00"] = /^(.*?)(?:[.,](\d{2}))?$/.exec(token) ?? [];
    return Number(whole.replace(/\D/g, "") + cents);
  });
