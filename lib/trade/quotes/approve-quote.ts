import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { quoteLines, quotes } from "@/db/schema";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { ofOwnShop } from "@/lib/inquiries/of-own-shop";
import { checkCarriage } from "./check-carriage";
import type { QuoteOfShop } from "./input";
import { checkOpenToQuotes } from "./open-to-quotes";
import { canSendQuote } from "./policy";
import { sendDraft } from "./send-draft";

/**
 * A manager sends the draft somebody asked about, as it is.
 * @throws NotFound for other shops and their quotes; Refusal when it was changed or sent meanwhile, or is no longer good
 */
export const approveQuote = (actor: Actor, { inquiryId, quoteId }: QuoteOfShop, db: Db = database): Promise<void> =>
  ofOwnShop(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canSendQuote(actor, inquiry));
      checkOpenToQuotes(inquiry);
      const versions = await tx.select().from(quotes).where(eq(quotes.inquiryId, inquiryId));
      const quote = versions.find(({ id }) => id === quoteId);
      // A draft that was changed is another one.
      if (!quote && !versions.some(({ status }) => status === "draft")) throw new NotFound("quote");
      const isGood =
        quote?.status === "draft" && quote.approvalRequestedAt && quote.validUntil >= dayInYiwu(new Date());
      if (!isGood) throw new Refusal("quotes.floor.changed");
      const lines = await tx.select().from(quoteLines).where(eq(quoteLines.quoteId, quote.id));
      await checkCarriage(inquiry.shopId, quote, lines, tx);
      await sendDraft(actor, inquiry, quote.id, tx);
    },
    db,
  );
