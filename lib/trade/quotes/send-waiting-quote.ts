import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { inquiries, quotes, shops } from "@/db/schema";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { guest } from "@/lib/core/actor";
import type { Job } from "@/lib/events/job";
import { recordEvent } from "@/lib/events/record-event";
import { sendDraft } from "./send-draft";

/**
 * Sends a quote of a bulk form after its ten minutes. Does nothing if it was recalled or replaced; deletes it if the
 * inquiry no longer accepts it.
 */
export async function sendWaitingQuote(
  job: Pick<Job<{ shopId: number; inquiryId: string; quoteId: string }>, "data">,
  db: Db = database,
  now = new Date(),
): Promise<void> {
  const { shopId, inquiryId, quoteId } = job.data;
  await asShop(
    shopId,
    async (tx) => {
      const [inquiry] = await tx.select().from(inquiries).where(eq(inquiries.id, inquiryId)).for("update");
      const isWaiting = and(eq(quotes.id, quoteId), eq(quotes.status, "draft"), isNotNull(quotes.goesOutAt));
      const [quote] = await tx.select().from(quotes).where(isWaiting);
      if (!inquiry || !quote) return;
      const isShopOpen = (await tx.$count(shops, and(eq(shops.id, shopId), isNull(shops.closedAt)))) > 0;
      const acceptsQuotes = !inquiry.heldReason && !["agreed", "declined", "spam"].includes(inquiry.status);
      if (isShopOpen && acceptsQuotes && quote.validUntil >= dayInYiwu(now))
        return sendDraft(guest, inquiry, quoteId, tx);
      await tx.delete(quotes).where(isWaiting);
      await recordEvent(guest, { name: "quote.unscheduled", shopId, inquiryId, quoteId }, tx);
    },
    db,
  );
}
