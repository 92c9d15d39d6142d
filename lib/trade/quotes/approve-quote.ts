import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { quoteLines, quotes } from "@/db/schema";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { withOwnInquiry } from "@/lib/inquiries/with-own-inquiry";
import { checkCarriage } from "./check-carriage";
import type { QuoteOfShop } from "./input";
import { checkOpenToQuotes } from "./open-to-quotes";
import { canSendQuote } from "./policy";
import { sendDraft } from "./send-draft";

/**
 * Sends, as a manager, the unchanged draft for which a member requested approval.
 * @throws NotFound for another shop's quote; Refusal if the draft was changed or sent since, or is no longer valid
 */
export const approveQuote = (actor: Actor, { inquiryId, quoteId }: QuoteOfShop, db: Db = database): Promise<void> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canSendQuote(actor, inquiry));
      checkOpenToQuotes(inquiry);
      const versions = await tx.select().from(quotes).where(eq(quotes.inquiryId, inquiryId));
      const quote = versions.find(({ id }) => id === quoteId);
      // Changing a draft replaces its row, so a missing row means that the draft was changed.
      if (!quote && !versions.some(({ status }) => status === "draft")) throw new NotFound("quote");
      const isApprovable =
        quote?.status === "draft" && quote.approvalRequestedAt && quote.validUntil >= dayInYiwu(new Date());
      if (!isApprovable) throw new Refusal("quotes.minimumPrice.changed");
      const lines = await tx.select().from(quoteLines).where(eq(quoteLines.quoteId, quote.id));
      await checkCarriage(inquiry.shopId, quote, lines, tx);
      await sendDraft(actor, inquiry, quote.id, tx);
    },
    db,
  );
