import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { inquiryLines, listings, messages, quoteLines, quotes } from "@/db/schema";
import { minimumPriceOf } from "../catalogue/list-price";
import { type ListingTerms, listTradeTerms } from "../catalogue/list-trade-terms";
import { lockQuotingRules } from "../catalogue/quoting-rules";
import { readRates } from "../catalogue/read-rates";
import { type Actor, isAtLeast } from "../core/actor";
import { Refusal } from "../core/errors";
import { type Currency, isCurrency, toDecimal } from "../core/money";
import { findPricesInText, type PriceInText } from "../translations/prices-in-text";
import type { Inquiry } from "./with-own-inquiry";

type InquiredListing = { listing: ListingTerms; quantity: number };
/** Number of the buyer's latest messages that are searched for the price that a phrase refers to. */
const maxMessages = 5;
const maxDesigns = 200;

/**
 * Checks the prices in an assistant's text against the same minimum price as a quote; if assistants may not quote, the
 * list price is the minimum. With several listings the lowest minimum applies, because a text does not name its
 * listing; an inquiry without listings is checked against the published listings of the shop.
 * @throws Refusal at `field` for the first price below the minimum, or if no list price exists to compare with
 */
export async function checkPricesInText(
  actor: Actor,
  inquiry: Inquiry,
  { text, field }: { text: string; field: string },
  tx: Tx,
): Promise<void> {
  const { shopId } = inquiry;
  if (isAtLeast(actor, shopId, "manager")) return;
  const prices = findPricesInText(text);
  if (prices.length === 0) return;
  const { assistantsQuote, percentOff } = await lockQuotingRules(shopId, tx);
  const rules = { percentOff: assistantsQuote ? percentOff : 0 };
  const inquired = await designsOf(inquiry, tx);
  const rates = await readRates(tx);
  const resolved = await Promise.all(prices.map((each) => resolvePrices(each, inquiry, inquired, tx)));
  for (const { amount, currency, pieces } of resolved.flat()) {
    const [first] = inquired;
    const shown = currency ?? first?.listing.currency ?? "CNY";
    const minimumPrices = inquired.flatMap(
      ({ listing, quantity }) => minimumPriceOf(listing, pieces ?? quantity, rules, shown, rates) ?? [],
    );
    if (minimumPrices.length === 0) throw new Refusal("quotes.minimumPrice.noDesign", { field });
    const minimumPrice = Math.min(...minimumPrices);
    if (amount < minimumPrice)
      throw new Refusal("quotes.minimumPrice.below", { field, price: `${toDecimal(minimumPrice)} ${shown}` });
  }
}

type ResolvedPrice = { amount: number; currency: Currency | undefined; pieces: number | undefined };

/**
 * Resolves a phrase to unit prices: its amount, a reduction of the list price, or the price that the buyer resolved.
 */
async function resolvePrices(
  price: PriceInText,
  inquiry: Inquiry,
  inquired: readonly InquiredListing[],
  tx: Tx,
): Promise<ResolvedPrice[]> {
  const { phrase, amount, currency, pieces, percent } = price;
  if (phrase === "quotes.canAccept" || phrase === "quotes.accepted") return buyersPrices(inquiry, tx);
  if (percent !== undefined)
    return inquired.flatMap(({ listing }): ResolvedPrice[] => {
      const listed = listing.tiers[0]?.unitPrice;
      const reduced = listed === undefined ? undefined : Math.floor((listed * (100 - percent)) / 100);
      return reduced === undefined ? [] : [{ amount: reduced, currency: listing.currency, pieces }];
    });
  return amount === undefined ? [] : [{ amount, currency, pieces }];
}

/** Returns the inquiry's listings, or the published listings of the shop, each at its lowest price, if it has none. */
async function designsOf({ id, shopId }: Inquiry, tx: Tx): Promise<InquiredListing[]> {
  const lines = await tx
    .select({ listingId: inquiryLines.listingId, quantity: inquiryLines.quantity })
    .from(inquiryLines)
    .where(eq(inquiryLines.inquiryId, id));
  if (lines.length === 0) return designsOnSale(shopId, tx);
  const trades = await listTradeTerms(shopId, [...new Set(lines.map(({ listingId }) => listingId))], "en", tx);
  return lines.flatMap(({ listingId, quantity }) => {
    const listing = trades.find((each) => each.listingId === listingId);
    return listing ? [{ listing, quantity }] : [];
  });
}

async function designsOnSale(shopId: number, tx: Tx): Promise<InquiredListing[]> {
  const onSale = await tx
    .select({ id: listings.id })
    .from(listings)
    .where(and(eq(listings.shopId, shopId), eq(listings.status, "published")))
    .orderBy(desc(listings.id))
    .limit(maxDesigns);
  const trades = await listTradeTerms(
    shopId,
    onSale.map(({ id }) => id),
    "en",
    tx,
  );
  return trades.map((listing) => ({ listing, quantity: listing.tiers.at(-1)?.fromQuantity ?? 1 }));
}

/** Returns the prices that the buyer resolved: the target price, the newest counteroffer, and prices in messages. */
async function buyersPrices({ id, targetPrice, targetCurrency }: Inquiry, tx: Tx): Promise<ResolvedPrice[]> {
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
  const bodies = await tx
    .select({ body: messages.body })
    .from(messages)
    .where(and(eq(messages.inquiryId, id), eq(messages.side, "buyer")))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(maxMessages);
  const prices = bodies
    .flatMap(({ body }) => findPricesInText(body))
    .flatMap(({ phrase, amount, currency, pieces }) =>
      (phrase === "quotes.targetPrice" || phrase === "quotes.moneyAsk") && amount !== undefined
        ? [{ amount, currency, pieces }]
        : [],
    );
  return [...target, ...countered, ...prices];
}
