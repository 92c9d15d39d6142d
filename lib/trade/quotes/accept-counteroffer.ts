import { asc, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { quoteLines } from "@/db/schema";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import type { Actor } from "@/lib/core/actor";
import { allow, Refusal } from "@/lib/core/errors";
import { idempotencyKeyOf, runOnce } from "@/lib/events/run-once";
import { withOwnInquiry } from "@/lib/inquiries/with-own-inquiry";
import type { QuoteOfShop } from "./input";
import { checkOpenToQuotes } from "./open-to-quotes";
import { canSendQuote } from "./policy";
import { validForDays } from "./quote";
import { sendDraft } from "./send-draft";
import { getVersion } from "./versions";
import { writeDraft } from "./write-draft";

/**
 * Sends the buyer's counteroffer as the next version of the quote. Idempotent.
 * @throws NotFound for another shop's inquiry; Refusal if the newest version has no open counteroffer
 */
export async function acceptCounteroffer(
  actor: Actor,
  { inquiryId, quoteId }: QuoteOfShop,
  db: Db = database,
): Promise<{ version: number }> {
  return withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canSendQuote(actor, inquiry));
      const { quote, newest } = await getVersion(inquiry.id, quoteId, tx);
      const once = await runOnce(idempotencyKeyOf("take", quoteId), "", { version: quote.version + 1 }, tx);
      if (once.isRepeat) return once.result;
      checkOpenToQuotes(inquiry);
      if (quote.status !== "countered" || newest.id !== quote.id)
        throw new Refusal("quotes.refused.notOpen", { version: quote.version });
      const lines = await tx
        .select()
        .from(quoteLines)
        .where(eq(quoteLines.quoteId, quoteId))
        .orderBy(asc(quoteLines.position));
      const { currency, incoterm, places, port, freight, insurance, paymentTerms, note, promise, workingDays } = quote;
      const earliestEnd = dayInYiwu(new Date(Date.now() + validForDays * 86_400_000));
      const { id } = await writeDraft(
        actor,
        inquiry,
        {
          ...{ currency, incoterm, places, port, freight, insurance, paymentTerms, note },
          validUntil: [quote.validUntil, earliestEnd].sort().at(-1) ?? earliestEnd,
          workingDays: promise && promise.from !== "shop" ? undefined : workingDays,
        },
        lines.map(({ listingId, isSample, quantity, unitPrice, counterPrice, counterQuantity }) => ({
          listingId,
          isSample,
          quantity: counterQuantity ?? quantity,
          unitPrice: counterPrice ?? unitPrice,
        })),
        tx,
      );
      await sendDraft(actor, inquiry, id, tx);
      return once.result;
    },
    db,
  );
}
