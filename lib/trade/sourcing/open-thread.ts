import { and, eq } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import { asShop, type Tx } from "@/db/client";
import {
  attachments,
  inquiries,
  inquiryLines,
  inquiryLinks,
  listings,
  messages,
  quoteLines,
  quotes,
  sourcingAttachments,
  sourcingBuyers,
  sourcingInvitations,
  type sourcingQuotes,
} from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { paths } from "@/lib/http/paths";
import { type Locale, locales, type SomeTexts } from "@/lib/i18n/locale";
import { placeName } from "@/lib/i18n/place-name";
import { guestToken, tokenHash } from "@/lib/inquiries/guest-token";
import { newReference } from "@/lib/inquiries/inquiry";
import type { OfMessage } from "@/lib/media/attachments/claim-uploads";
import type { RequestRow } from "./link";
import { orderQuantity } from "./order";

type QuoteRow = typeof sourcingQuotes.$inferSelect;

/** Creates the inquiry of a chosen quote in its shop, with the quote as version 1. @returns the id of the inquiry */
export const openThread = async (actor: Actor, request: RequestRow, quote: QuoteRow, tx: Tx): Promise<string> => {
  const [buyer] = await tx.select().from(sourcingBuyers).where(eq(sourcingBuyers.requestId, request.id));
  if (!buyer) throw new NotFound("buyer");
  return asShop(
    quote.shopId,
    async (inside) => {
      const id = await insertInquiry(actor, request, quote, buyer, inside);
      await insertQuote(id, request, quote, inside);
      return id;
    },
    tx,
  );
};

async function insertInquiry(
  actor: Actor,
  request: RequestRow,
  { shopId, listingId, createdAt }: QuoteRow,
  buyer: typeof sourcingBuyers.$inferSelect,
  tx: Tx,
): Promise<string> {
  const id = uuidv7();
  const { locale, country, port, incoterm, neededBy, targetPrice, targetCurrency, quantity } = request;
  const buyerId = request.buyerId ?? (actor.kind === "user" ? actor.userId : null);
  const [invitation] = await tx
    .select({ createdAt: sourcingInvitations.createdAt })
    .from(sourcingInvitations)
    .where(and(eq(sourcingInvitations.requestId, request.id), eq(sourcingInvitations.shopId, shopId)));
  // The response figures count the invitation as the inquiry and the sealed quote as the first reply.
  await tx.insert(inquiries).values({
    ...{ id, shopId, buyerId, locale, country, port, incoterm, neededBy, targetPrice, targetCurrency },
    reference: newReference(),
    buyerName: buyer.name,
    buyerEmail: buyer.email,
    buyerCompany: buyer.company,
    status: "quoted",
    source: { page: "sourcing", path: paths.sourcing(locale), requestId: request.id },
    createdAt: invitation?.createdAt,
    seenAt: createdAt,
    firstReplyAt: createdAt,
  });
  await tx.insert(inquiryLines).values({ inquiryId: id, shopId, listingId, quantity, position: 1 });
  const body = `${request.title}\n\n${request.details}`.slice(0, 5000);
  const messageId = uuidv7();
  const message = { side: "buyer" as const, userId: buyerId, body, locale };
  await tx.insert(messages).values({ id: messageId, inquiryId: id, shopId, ...message });
  await copyFiles(request.id, { shopId, inquiryId: id, messageId }, tx);
  await tx.insert(inquiryLinks).values({ tokenHash: tokenHash(guestToken(id)), inquiryId: id, shopId });
  return id;
}

/** Copies the rows of the request's files to the thread's first message; the stored files are shared. */
async function copyFiles(requestId: string, message: OfMessage, tx: Tx): Promise<void> {
  const files = await tx.select().from(sourcingAttachments).where(eq(sourcingAttachments.requestId, requestId));
  const rows = files.map(({ requestId, createdAt, ...file }) => ({ ...file, ...message, id: uuidv7() }));
  if (rows.length) await tx.insert(attachments).values(rows);
}

async function insertQuote(inquiryId: string, request: RequestRow, quote: QuoteRow, tx: Tx): Promise<void> {
  const { shopId, listingId, currency, incoterm, workingDays, validUntil, note, createdBy, unitPrice } = quote;
  const id = uuidv7();
  const placeIn = (locale: Locale) => placeName(locale, quote.place, request);
  const places: SomeTexts = Object.fromEntries(locales.map((locale) => [locale, placeIn(locale)]));
  await tx.insert(quotes).values({
    ...{ id, inquiryId, shopId, currency, incoterm, workingDays, validUntil, note, createdBy, places },
    version: 1,
    port: request.port,
    locale: quote.locale,
    createdAt: quote.createdAt,
  });
  const quantity = orderQuantity(quote, request.quantity);
  const packing = await packingOf(shopId, listingId, quantity, tx);
  await tx.insert(quoteLines).values({ quoteId: id, shopId, position: 1, listingId, quantity, unitPrice, ...packing });
  await tx.update(quotes).set({ status: "sent", sentAt: quote.createdAt }).where(eq(quotes.id, id));
}

/** Computes cartons, volume and weight; empty if the packing is missing. */
async function packingOf(shopId: number, listingId: number, quantity: number, tx: Tx) {
  const [packing] = await tx
    .select({
      pieces: listings.piecesPerCarton,
      length: listings.cartonLength,
      width: listings.cartonWidth,
      height: listings.cartonHeight,
      gross: listings.grossGrams,
    })
    .from(listings)
    .where(and(eq(listings.shopId, shopId), eq(listings.id, listingId)));
  if (!packing?.pieces) return {};
  const cartons = Math.ceil(quantity / packing.pieces);
  const { length, width, height, gross } = packing;
  return {
    cartons,
    cubicCentimetres: length && width && height ? cartons * length * width * height : null,
    grossGrams: gross && cartons * gross,
  };
}
