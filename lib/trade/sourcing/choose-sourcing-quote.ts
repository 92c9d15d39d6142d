import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { sourcingQuotes, sourcingRequests } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { guestToken } from "@/lib/inquiries/guest-token";
import { decideQuotes } from "./decide-quotes";
import type { ChooseSourcingQuote } from "./input";
import { withSourcingLink } from "./link";
import { openThread } from "./open-thread";
import { statusAfter } from "./request";
import { isExpiredQuote, quoteStatusAfter } from "./sealed-quote";

/**
 * Chooses a sealed quote: its shop gets an inquiry with the quote as version 1 and the buyer's contact data; all other
 * quotes are marked as not chosen. Idempotent.
 * @returns the id of the inquiry and the token of its private link
 * @throws Refusal if another quote was chosen, the quote has expired, or the request is over; NotFound for any other id
 */
export async function chooseSourcingQuote(
  actor: Actor,
  { token, quoteId }: ChooseSourcingQuote,
  db: Db = database,
): Promise<{ inquiryId: string; token: string }> {
  const chosen = await withSourcingLink(
    token,
    async (request, tx) => {
      const [quote] = await tx
        .select()
        .from(sourcingQuotes)
        .where(and(eq(sourcingQuotes.requestId, request.id), eq(sourcingQuotes.id, quoteId)));
      if (!quote) return undefined;
      if (quote.status === "chosen" && request.inquiryId) return request.inquiryId;
      const status = statusAfter(request.status, "choose");
      if (!status) throw new Refusal(request.status === "chosen" ? "sourcing.choose.another" : "sourcing.choose.over");
      const quoteStatus = quoteStatusAfter(quote.status, "choose");
      if (!quoteStatus || isExpiredQuote(quote)) throw new Refusal("sourcing.choose.gone");
      const inquiryId = await openThread(actor, request, quote, tx);
      const decidedAt = new Date();
      await tx.update(sourcingQuotes).set({ status: quoteStatus, decidedAt }).where(eq(sourcingQuotes.id, quoteId));
      await decideQuotes(request.id, "pass over", tx);
      await tx
        .update(sourcingRequests)
        .set({ status, decidedAt, inquiryId })
        .where(eq(sourcingRequests.id, request.id));
      const { shopId, requestId } = quote;
      await recordEvent(actor, { name: "sourcing_quote.chosen", shopId, requestId, quoteId, inquiryId }, tx);
      return inquiryId;
    },
    db,
  );
  if (!chosen) throw new NotFound("quote");
  return { inquiryId: chosen, token: guestToken(chosen) };
}
