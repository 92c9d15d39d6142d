import { type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { withOwnInquiry } from "@/lib/inquiries/with-own-inquiry";
import { checkCarriage } from "./check-carriage";
import type { DraftQuote } from "./input";
import { linesOf, termsOf } from "./offer-parts";
import { checkOpenToQuotes } from "./open-to-quotes";
import { canDraftQuote } from "./policy";
import { writeDraft } from "./write-draft";

/**
 * Saves the draft and requests a manager's approval; the managers get a notice. Changing the draft cancels the request.
 * @throws NotFound for inquiries and listings of other shops; Refusal if the inquiry accepts no quotes
 */
export async function requestApproval(
  actor: Actor,
  input: DraftQuote,
  db: Db = database,
): Promise<{ quoteId: string }> {
  return withOwnInquiry(
    actor,
    input.inquiryId,
    async (inquiry, tx) => {
      allow(canDraftQuote(actor, inquiry));
      checkOpenToQuotes(inquiry);
      await checkCarriage(inquiry.shopId, input, linesOf(input), tx);
      const request = {
        approvalRequestedBy: actor.kind === "user" ? actor.userId : null,
        approvalRequestedAt: new Date(),
      };
      const { id } = await writeDraft(actor, inquiry, { ...termsOf(actor, input), ...request }, linesOf(input), tx);
      const { shopId, id: inquiryId } = inquiry;
      await recordEvent(actor, { name: "quote.approval_requested", shopId, inquiryId, quoteId: id }, tx);
      return { quoteId: id };
    },
    db,
  );
}
