import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { inquiries, quotes } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { withOwnInquiry } from "@/lib/inquiries/with-own-inquiry";
import type { QuoteOfShop } from "./input";
import { canWithdrawQuote } from "./policy";
import { statusAfter } from "./transitions";
import { getVersion } from "./versions";

/**
 * Withdraws the newest version. Idempotent.
 * @throws NotFound for another shop's quote; Refusal if it was answered or replaced since
 */
export async function withdrawQuote(
  actor: Actor,
  { inquiryId, quoteId }: QuoteOfShop,
  db: Db = database,
): Promise<void> {
  await withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canWithdrawQuote(actor, inquiry));
      const { quote, newest } = await getVersion(inquiry.id, quoteId, tx);
      if (quote.status === "withdrawn") return;
      const status = statusAfter(quote.status, "withdraw");
      if (!status || newest.id !== quote.id) throw new Refusal("quotes.refused.notOpen", { version: quote.version });
      await tx
        .update(quotes)
        .set({ status, decidedAt: new Date(), decidedBy: actor.kind === "user" ? actor.userId : null })
        .where(eq(quotes.id, quote.id));
      if (inquiry.status === "quoted")
        await tx.update(inquiries).set({ status: "replied" }).where(eq(inquiries.id, inquiry.id));
      await recordEvent(actor, { name: "quote.withdrawn", shopId: inquiry.shopId, inquiryId, quoteId }, tx);
    },
    db,
  );
}
