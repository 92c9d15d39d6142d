import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { sourcingQuotes, sourcingRequests } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { asInvitedShopInRequest } from "./as-invited-shop";
import { canQuoteSourcing } from "./policy";
import { quoteStatusAfter } from "./sealed-quote";

/**
 * Withdraws a shop's sealed quote unless it is decided, and frees its place while the request is open. Idempotent.
 * @throws NotFound if the shop is not invited
 */
export async function withdrawSourcingQuote(
  actor: Actor,
  { shopId, requestId }: { shopId: number; requestId: string },
  db: Db = database,
): Promise<void> {
  await asInvitedShopInRequest(
    actor,
    { shopId, requestId },
    async (request, tx) => {
      allow(canQuoteSourcing(actor, { shopId }));
      const [withdrawn] = await tx
        .update(sourcingQuotes)
        .set({ status: quoteStatusAfter("sent", "withdraw"), decidedAt: new Date() })
        .where(
          and(
            eq(sourcingQuotes.requestId, requestId),
            eq(sourcingQuotes.shopId, shopId),
            eq(sourcingQuotes.status, "sent"),
          ),
        )
        .returning({ id: sourcingQuotes.id });
      if (!withdrawn) return;
      const placesTaken = request.status === "open" ? request.placesTaken - 1 : request.placesTaken;
      await tx.update(sourcingRequests).set({ placesTaken }).where(eq(sourcingRequests.id, requestId));
      await recordEvent(actor, { name: "sourcing_quote.withdrawn", shopId, requestId, quoteId: withdrawn.id }, tx);
    },
    db,
  );
}
