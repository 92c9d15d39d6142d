import type { quotes } from "../db/schema";
import type { Design } from "./designs";
import { day, hour, minute } from "./ids";
import type { Chance } from "./random";
import type { Rows } from "./rows";
import { unitPriceFor, workingDaysFor } from "./talk/fill-sentence";
import type { InquiryShop, ListedDesign, QuoteVersion, Thread } from "./talk/thread";
import { threadTexts } from "./talk/thread-texts";
import { yiwuDate } from "./yiwu";

type Terms = (typeof quotes.$inferInsert)["paymentTerms"];
type Context = {
  inquiryId: string;
  shop: InquiryShop;
  listings: readonly ListedDesign[];
  sentAt: readonly Date[];
  now: Date;
};

const validDays = 30;
/** Factor of the price by delivery term, relative to EXW. */
const incotermFactors = { EXW: 1, FCA: 1.01, FOB: 1.03, CFR: 1.09, CIF: 1.1, DAP: 1.14, DDP: 1.24 };
/** A buyer's counter-offer as a share of the quoted price. */
const counterShare = 0.92;
/** Payment terms by the amount from which they are usual, in fen: a letter of credit costs its bank fees. */
const paymentTerms: { from: number; terms: Terms[] }[] = [
  { from: 15_000_000, terms: ["tt_30_70", "tt_30_70", "lc_at_sight"] },
  { from: 2_000_000, terms: ["tt_30_70", "tt_30_70", "tt_30_70", "tt_50_50"] },
  { from: 0, terms: ["tt_100", "tt_100", "tt_50_50"] },
];
const fenPerCent = { CNY: 1, USD: 7 };

/** Adds the versions of a thread's quote, each with one line per design at its listing's price for the quantity. */
export function addQuotes(rows: Rows, thread: Thread, context: Context, chance: Chance): void {
  const { inquiryId, shop, listings, sentAt: messageTimes } = context;
  const [first] = listings;
  if (!first) return;
  const amount = listings.reduce((sum, { design }) => sum + unitPriceFor(design, thread.quantity) * thread.quantity, 0);
  const terms = {
    paymentTerms: chance.pick(usualTerms(amount * fenPerCent[first.design.currency])),
    incoterm: thread.incoterm ?? "FOB",
    places: thread.places ?? {},
    port: thread.port,
    currency: first.design.currency,
    locale: "zh" as const,
    note: chance.oneIn(2) ? chance.pick(threadTexts.notes) : null,
    createdBy: shop.userIds.manager ?? shop.userIds.owner,
  };
  thread.offers?.forEach((offer, index) => {
    const sentAt = offer.message === undefined ? undefined : messageTimes[offer.message];
    const createdAt = sentAt ? new Date(sentAt.getTime() - 3 * minute) : draftedAt(context);
    const id = chance.uuid(createdAt);
    rows.quotes.push({
      ...terms,
      ...{ id, inquiryId, shopId: shop.id, createdAt, version: index + 1, status: offer.status },
      workingDays: Math.max(...listings.map(({ design }) => workingDaysFor(design, thread.quantity))),
      validUntil: yiwuDate(createdAt, -validDays),
      sentAt: sentAt ?? null,
      decidedAt: decidedAtOf(offer, createdAt, messageTimes),
    });
    listings.forEach((line, position) => {
      rows.quoteLines.push({ quoteId: id, shopId: shop.id, position: position + 1, ...lineOf(line, thread, offer) });
    });
  });
}

const usualTerms = (fen: number) => paymentTerms.find(({ from }) => fen >= from)?.terms ?? ["tt_100" as const];

function lineOf({ design, id }: ListedDesign, thread: Thread, offer: QuoteVersion) {
  const { quantity } = thread;
  const { piecesPerCarton, cartonLength, cartonWidth, cartonHeight, grossGrams } = design.packing;
  const unitPrice = quotedPrice(design, thread, offer);
  const cartons = Math.ceil(quantity / piecesPerCarton);
  return {
    listingId: id,
    quantity,
    unitPrice,
    counterPrice: offer.status === "countered" ? Math.max(1, Math.round(unitPrice * counterShare)) : null,
    cartons,
    cubicCentimetres: cartons * cartonLength * cartonWidth * cartonHeight,
    grossGrams: cartons * grossGrams,
  };
}

/** Returns the unit price of an offer: the listing's for the quantity and the delivery term, unless a message states it. */
export function quotedPrice(
  design: Design,
  { quantity, incoterm }: Thread,
  { unitPrice, priceShare = 1 }: Pick<QuoteVersion, "unitPrice" | "priceShare"> = {},
): number {
  const listed = unitPriceFor(design, quantity) * incotermFactors[incoterm ?? "FOB"];
  return unitPrice ?? Math.max(1, Math.round(listed * priceShare));
}

/** Returns when a draft was created: up to an hour after the last message. */
function draftedAt({ sentAt, now }: Context): Date {
  const last = sentAt.at(-1)?.getTime() ?? now.getTime();
  return new Date(last + Math.min(hour, (now.getTime() - last) / 2));
}

function decidedAtOf({ status, decidedBy }: QuoteVersion, createdAt: Date, messageTimes: readonly Date[]): Date | null {
  if (status === "draft" || status === "sent") return null;
  const by = decidedBy === undefined ? undefined : messageTimes[decidedBy];
  return by ?? new Date(createdAt.getTime() + validDays * day);
}
