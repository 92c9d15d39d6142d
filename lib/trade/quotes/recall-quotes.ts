import { and, eq, isNotNull, ne } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { quotes } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { TakeBackQuotes } from "./input";
import { canReadQuotes, canWithdrawQuote } from "./policy";

/**
 * Deletes the quotes of a form that have not gone out yet; no buyer has seen them. Taken back twice they are taken back once.
 * @throws NotFound for other shops; Refusal when all have gone out already
 */
export async function takeBackQuotes(
  actor: Actor,
  { shopId, batchId }: TakeBackQuotes,
  db: Db = database,
): Promise<{ count: number }> {
  if (!canReadQuotes(actor, { shopId })) throw new NotFound("shop");
  allow(canWithdrawQuote(actor, { shopId }));
  return asShop(
    shopId,
    async (tx) => {
      const ofBatch = and(eq(quotes.shopId, shopId), eq(quotes.batchId, batchId));
      const taken = await tx
        .delete(quotes)
        .where(and(ofBatch, eq(quotes.status, "draft"), isNotNull(quotes.goesOutAt)))
        .returning({ quoteId: quotes.id, inquiryId: quotes.inquiryId });
      if (taken.length === 0 && (await tx.$count(quotes, and(ofBatch, ne(quotes.status, "draft")))) > 0)
        throw new Refusal("quotes.bulk.tooLate");
      for (const quote of taken) await recordEvent(actor, { name: "quote.taken_back", shopId, ...quote }, tx);
      return { count: taken.length };
    },
    db,
  );
}
