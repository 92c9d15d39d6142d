import { type Db, database } from "@/db/client";
import { lockQuotingRules } from "@/lib/catalogue/quoting-rules";
import type { Actor } from "@/lib/core/actor";
import { allow, Refusal } from "@/lib/core/errors";
import { idempotencyKeyOf, runOnce } from "@/lib/events/run-once";
import { checkPricesInText } from "@/lib/inquiries/check-prices-in-text";
import { withOwnInquiry } from "@/lib/inquiries/with-own-inquiry";
import { checkCarriage } from "./check-carriage";
import type { SendQuote } from "./input";
import { checkMinimumPrice } from "./minimum-price";
import { linesOf, termsOf } from "./offer-parts";
import { checkOpenToQuotes } from "./open-to-quotes";
import { canOfferQuote, canSendQuote } from "./policy";
import { sendDraft } from "./send-draft";
import { findNewest } from "./versions";
import { writeDraft } from "./write-draft";

/**
 * Sends the next version of the quote and deletes the draft; the buyer gets an email. Idempotent by `key`.
 * @throws NotFound for inquiries and listings of other shops; Refusal if the inquiry accepts no quotes, a colleague has
 * sent a newer version, an assistant offers less than the minimum price, or the term requires freight that is missing
 */
export async function sendQuote(actor: Actor, input: SendQuote, db: Db = database): Promise<{ version: number }> {
  const { key, after, ...offer } = input;
  return withOwnInquiry(
    actor,
    input.inquiryId,
    async (inquiry, tx) => {
      const rules = await lockQuotingRules(inquiry.shopId, tx);
      allow(canOfferQuote(actor, inquiry, rules));
      const once = await runOnce(idempotencyKeyOf("quote", inquiry.id, key), offer, { version: after + 1 }, tx);
      if (once.isRepeat) return once.result;
      checkOpenToQuotes(inquiry);
      const newest = await findNewest(inquiry.id, tx);
      if ((newest?.version ?? 0) !== after)
        throw new Refusal("quotes.refused.newerVersion", { version: newest?.version ?? 0 });
      await checkCarriage(inquiry.shopId, input, linesOf(input), tx);
      if (!canSendQuote(actor, inquiry)) await checkMinimumPrice(inquiry.shopId, input, rules, tx);
      await checkPricesInText(actor, inquiry, { text: input.note ?? "", field: "note" }, tx);
      const { id } = await writeDraft(actor, inquiry, termsOf(actor, input), linesOf(input), tx);
      await sendDraft(actor, inquiry, id, tx);
      return once.result;
    },
    db,
  );
}
