import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { inquiries, quotes, shops } from "@/db/schema";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { guest } from "@/lib/core/actor";
import type { Job } from "@/lib/events/job";
import { recordEvent } from "@/lib/events/record-event";
import { sendDraft } from "./send-draft";

/**
 * Sends one of many quotes once its ten minutes are over. Nothing of one that was taken back or written anew; one that can
 * no longer be offered is dropped.
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
      const waiting = and(eq(quotes.id, quoteId), eq(quotes.status, "draft"), isNotNull(quotes.goesOutAt));
      const [quote] = await tx.select().from(quotes).where(waiting);
      if (!inquiry || !quote) return;
      const isShopOpen = (await tx.$count(shops, and(eq(shops.id, shopId), isNull(shops.closedAt)))) > 0;
      const isWanted = !inquiry.heldReason && !["agreed", "declined", "spam"].includes(inquiry.status);
      if (isShopOpen && isWanted && quote.validUntil >= dayInYiwu(now)) return sendDraft(guest, inquiry, quoteId, tx);
      await tx.delete(quotes).where(waiting);
      await recordEvent(guest, { name: "quote.taken_back", shopId, inquiryId, quoteId }, tx);
    },
    db,
  );
}
