import { and, eq, isNotNull, ne } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { quotes } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { RecallQuotes } from "./input";
import { canReadQuotes, canWithdrawQuote } from "./policy";

/**
 * Deletes the quotes of a bulk form that are not sent yet and that no buyer has seen. Idempotent.
 * @throws NotFound if the actor is not a member of the shop; Refusal if all are already sent
 */
export async function recallQuotes(
  actor: Actor,
  { shopId, batchId }: RecallQuotes,
  db: Db = database,
): Promise<{ count: number }> {
  if (!canReadQuotes(actor, { shopId })) throw new NotFound("shop");
  allow(canWithdrawQuote(actor, { shopId }));
  return asShop(
    shopId,
    async (tx) => {
      const ofBatch = and(eq(quotes.shopId, shopId), eq(quotes.batchId, batchId));
      const recalled = await tx
        .delete(quotes)
        .where(and(ofBatch, eq(quotes.status, "draft"), isNotNull(quotes.goesOutAt)))
        .returning({ quoteId: quotes.id, inquiryId: quotes.inquiryId });
      if (recalled.length === 0 && (await tx.$count(quotes, and(ofBatch, ne(quotes.status, "draft")))) > 0)
        throw new Refusal("quotes.bulk.tooLate");
      for (const quote of recalled) await recordEvent(actor, { name: "quote.unscheduled", shopId, ...quote }, tx);
      return { count: recalled.length };
    },
    db,
  );
}
