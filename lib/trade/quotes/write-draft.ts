import { and, eq, max } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { quoteLines, quotes } from "@/db/schema";
import { type Promised, promiseForListings } from "@/lib/catalogue/factory/lead-time";
import { readBoard } from "@/lib/catalogue/factory/read-board";
import { type ListingTerms, listTradeTerms } from "@/lib/catalogue/list-trade-terms";
import { cartonsFor, type Packing } from "@/lib/catalogue/listing";
import type { Actor } from "@/lib/core/actor";
import { NotFound, Refusal } from "@/lib/core/errors";
import type { Locale } from "@/lib/i18n/locale";
import type { Inquiry } from "@/lib/inquiries/with-own-inquiry";
import { maxTotal, sumsOf } from "./total";

type Terms = Pick<typeof quotes.$inferInsert, "currency" | "incoterm" | "places" | "paymentTerms" | "validUntil"> & {
  port?: string | null | undefined;
  freight?: number | null | undefined;
  insurance?: number | null | undefined;
  note?: string | null | undefined;
  /** The merchant's working days; without them the promise is calculated. */
  workingDays?: number | undefined;
  /** The member who requested a manager's approval, and the time of the request. */
  approvalRequestedBy?: string | null;
  approvalRequestedAt?: Date;
  /** Set together: the draft is sent automatically with the others of its batch. */
  batchId?: string;
  goesOutAt?: Date;
};
export type OfferedLine = { listingId: number; isSample: boolean; quantity: number; unitPrice: number };

/**
 * Replaces the draft of a locked inquiry, with today's packing and promise.
 * @throws NotFound for listings of other shops; Refusal if the working days are unknown or the total exceeds the
 * maximum
 */
export async function writeDraft(
  actor: Actor,
  inquiry: Inquiry,
  { workingDays, ...terms }: Terms,
  lines: readonly OfferedLine[],
  tx: Tx,
): Promise<{ id: string; isFirst: boolean }> {
  const { id: inquiryId, shopId } = inquiry;
  const { freight, insurance } = terms;
  if (sumsOf({ lines, freight, insurance }).total > maxTotal) throw new Refusal("quotes.refused.tooMuch");
  const locale: Locale = actor.kind === "user" ? actor.locale : inquiry.locale;
  const replaced = await tx
    .delete(quotes)
    .where(and(eq(quotes.inquiryId, inquiryId), eq(quotes.status, "draft")))
    .returning({ id: quotes.id });
  const [last] = await tx
    .select({ version: max(quotes.version) })
    .from(quotes)
    .where(eq(quotes.inquiryId, inquiryId));
  const ids = [...new Set(lines.map(({ listingId }) => listingId))];
  const listingsById = new Map(
    (await listTradeTerms(shopId, ids, locale, tx)).map((listing) => [listing.listingId, listing]),
  );
  if (listingsById.size !== ids.length) throw new NotFound("listing");
  const promise = await promiseForOrder(shopId, lines, listingsById, workingDays, tx);
  const [draft] = await tx
    .insert(quotes)
    .values({
      ...terms,
      inquiryId,
      shopId,
      locale,
      version: (last?.version ?? 0) + 1,
      workingDays: promise.workingDays,
      promise,
      createdBy: actor.kind === "user" ? actor.userId : null,
    })
    .returning({ id: quotes.id });
  if (!draft) throw new Error("Inserting the draft returned no row");
  await tx.insert(quoteLines).values(
    lines.map((line, index) => ({
      ...line,
      ...packingOf(line, listingsById.get(line.listingId)?.packing),
      quoteId: draft.id,
      shopId,
      position: index + 1,
    })),
  );
  return { id: draft.id, isFirst: replaced.length === 0 };
}

function packingOf({ isSample, quantity }: OfferedLine, packing: Packing | undefined) {
  if (isSample || !packing) return {};
  const cartons = cartonsFor(quantity, packing.piecesPerCarton);
  return {
    cartons,
    cubicCentimetres: cartons * packing.length * packing.width * packing.height,
    grossGrams: cartons * packing.grossGrams,
  };
}

/** Returns the calculated promise if the merchant uses its days, or else the merchant's own number. */
async function promiseForOrder(
  shopId: number,
  lines: readonly OfferedLine[],
  listingsById: ReadonlyMap<number, ListingTerms>,
  workingDays: number | undefined,
  tx: Tx,
): Promise<Promised> {
  const order = lines.flatMap(({ listingId, quantity, isSample }) => {
    const listing = listingsById.get(listingId);
    return isSample || !listing ? [] : [{ quantity, categoryId: listing.categoryId, leadTimes: listing.leadTimes }];
  });
  const promise = promiseForListings(order, await readBoard(shopId, tx), new Date());
  if (promise && (workingDays === undefined || workingDays === promise.workingDays)) return promise;
  if (workingDays === undefined) throw new Refusal("quotes.refused.noDays");
  return { from: "shop", workingDays };
}
