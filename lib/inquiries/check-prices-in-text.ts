import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { inquiryLines, listings, messages, quoteLines, quotes } from "@/db/schema";
import { floorOf } from "../catalogue/list-price";
import { ratesOf } from "../catalogue/rates-by-currency";
import { rulesOf } from "../catalogue/trade-rules";
import { type OfferedDesign, tradesOf } from "../catalogue/trade-terms";
import { type Actor, isAtLeast } from "../core/actor";
import { Refusal } from "../core/errors";
import { type Currency, isCurrency, toDecimal } from "../core/money";
import { type PriceInText, pricesInText } from "../translations/prices-in-text";
import type { Inquiry } from "./of-own-shop";

type Inquired = { design: OfferedDesign; quantity: number };
/** Messages of the buyer in which "that price" may stand. */
const mostMessages = 5;
const mostDesigns = 200;

/**
 * A price in an assistant's words binds as one in a quote does, so it has the same floor; where assistants do not quote,
 * the list price is the floor. Of several designs the lowest floor counts, since words do not say which they are about;
 * an inquiry about none is measured by what the shop sells.
 * @throws Refusal beside `field` of the first price below the floor, or with no list price to measure it by
 */
export async function checkPricesInText(
  actor: Actor,
  inquiry: Inquiry,
  { text, field }: { text: string; field: string },
  tx: Tx,
): Promise<void> {
  const { shopId } = inquiry;
  if (isAtLeast(actor, shopId, "manager")) return;
  const prices = pricesInText(text);
  if (prices.length === 0) return;
  const { assistantsQuote, percentOff } = await rulesOf(shopId, tx);
  const rules = { percentOff: assistantsQuote ? percentOff : 0 };
  const inquired = await designsOf(inquiry, tx);
  const rates = await ratesOf(tx);
  const named = await Promise.all(prices.map((each) => namedPrices(each, inquiry, inquired, tx)));
  for (const { amount, currency, pieces } of named.flat()) {
    const [first] = inquired;
    const of = currency ?? first?.design.currency ?? "CNY";
    const floors = inquired.flatMap(
      ({ design, quantity }) => floorOf(design, pieces ?? quantity, rules, of, rates) ?? [],
    );
    if (floors.length === 0) throw new Refusal("quotes.floor.noDesign", { field });
    const floor = Math.min(...floors);
    if (amount < floor) throw new Refusal("quotes.floor.below", { field, price: `${toDecimal(floor)} ${of}` });
  }
}

type Named = { amount: number; currency: Currency | undefined; pieces: number | undefined };

/** What the words come to for one: the amount itself, a reduction of the list price, or what the buyer named before. */
async function namedPrices(
  said: PriceInText,
  inquiry: Inquiry,
  inquired: readonly Inquired[],
  tx: Tx,
): Promise<Named[]> {
  const { phrase, amount, currency, pieces, percent } = said;
  if (phrase === "quotes.canAccept" || phrase === "quotes.accepted") return buyersPrices(inquiry, tx);
  if (percent !== undefined)
    return inquired.flatMap(({ design }): Named[] => {
      const listed = design.tiers[0]?.unitPrice;
      const reduced = listed === undefined ? undefined : Math.floor((listed * (100 - percent)) / 100);
      return reduced === undefined ? [] : [{ amount: reduced, currency: design.currency, pieces }];
    });
  return amount === undefined ? [] : [{ amount, currency, pieces }];
}

/** The designs of the inquiry; of one without any, whatever the shop sells, each at its lowest price. */
async function designsOf({ id, shopId }: Inquiry, tx: Tx): Promise<Inquired[]> {
  const lines = await tx
    .select({ listingId: inquiryLines.listingId, quantity: inquiryLines.quantity })
    .from(inquiryLines)
    .where(eq(inquiryLines.inquiryId, id));
  if (lines.length === 0) return designsOnSale(shopId, tx);
  const designs = await tradesOf(shopId, [...new Set(lines.map(({ listingId }) => listingId))], "en", tx);
  return lines.flatMap(({ listingId, quantity }) => {
    const design = designs.find((each) => each.listingId === listingId);
    return design ? [{ design, quantity }] : [];
  });
}

async function designsOnSale(shopId: number, tx: Tx): Promise<Inquired[]> {
  const onSale = await tx
    .select({ id: listings.id })
    .from(listings)
    .where(and(eq(listings.shopId, shopId), eq(listings.status, "published")))
    .orderBy(desc(listings.id))
    .limit(mostDesigns);
  const designs = await tradesOf(
    shopId,
    onSale.map(({ id }) => id),
    "en",
    tx,
  );
  return designs.map((design) => ({ design, quantity: design.tiers.at(-1)?.fromQuantity ?? 1 }));
}

/** What the buyer would pay: with the inquiry, as a counter-offer to the newest quote, and by a phrase. */
async function buyersPrices({ id, targetPrice, targetCurrency }: Inquiry, tx: Tx): Promise<Named[]> {
  const currency = isCurrency(targetCurrency) ? targetCurrency : undefined;
  const target = targetPrice === null ? [] : [{ amount: targetPrice, currency, pieces: undefined }];
  const [newest] = await tx
    .select({ id: quotes.id, currency: quotes.currency })
    .from(quotes)
    .where(and(eq(quotes.inquiryId, id), eq(quotes.status, "countered")))
    .orderBy(desc(quotes.version))
    .limit(1);
  const lines = newest ? await tx.select().from(quoteLines).where(eq(quoteLines.quoteId, newest.id)) : [];
  const countered = lines.flatMap(({ counterPrice: amount, counterQuantity, quantity }) =>
    amount === null ? [] : [{ amount, currency: newest?.currency, pieces: counterQuantity ?? quantity }],
  );
  const written = await tx
    .select({ body: messages.body })
    .from(messages)
    .where(and(eq(messages.inquiryId, id), eq(messages.side, "buyer")))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(mostMessages);
  const prices = written
    .flatMap(({ body }) => pricesInText(body))
    .flatMap(({ phrase, amount, currency, pieces }) =>
      phrase === "quotes.targetPrice" && amount !== undefined ? [{ amount, currency, pieces }] : [],
    );
  return [...target, ...countered, ...prices];
}
