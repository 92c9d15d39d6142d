import { type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { withOwnInquiry } from "@/lib/inquiries/with-own-inquiry";
import type { DraftQuote } from "./input";
import { linesOf, termsOf } from "./offer-parts";
import { checkOpenToQuotes } from "./open-to-quotes";
import { canDraftQuote } from "./policy";
import { writeDraft } from "./write-draft";

/**
 * Saves the draft of a quote and replaces the former draft; only the first one records an event.
 * @throws NotFound for inquiries and listings of other shops; Refusal if the inquiry accepts no quotes
 */
export async function draftQuote(actor: Actor, input: DraftQuote, db: Db = database): Promise<{ quoteId: string }> {
  return withOwnInquiry(
    actor,
    input.inquiryId,
    async (inquiry, tx) => {
      allow(canDraftQuote(actor, inquiry));
      checkOpenToQuotes(inquiry);
      const { id, isFirst } = await writeDraft(actor, inquiry, termsOf(actor, input), linesOf(input), tx);
      const { shopId, id: inquiryId } = inquiry;
      if (isFirst) await recordEvent(actor, { name: "quote.drafted", shopId, inquiryId, quoteId: id }, tx);
      return { quoteId: id };
    },
    db,
  );
}
