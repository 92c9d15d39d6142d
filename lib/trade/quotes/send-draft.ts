import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { inquiries, quotes } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import type { Inquiry } from "@/lib/inquiries/with-own-inquiry";

/** Sends the draft of a locked inquiry: it becomes the newest version and counts as a reply. */
export async function sendDraft(actor: Actor, inquiry: Inquiry, quoteId: string, tx: Tx): Promise<void> {
  const now = new Date();
  await tx.update(quotes).set({ status: "sent", sentAt: now, goesOutAt: null }).where(eq(quotes.id, quoteId));
  await tx
    .update(inquiries)
    .set({
      status: "quoted",
      lastMessageAt: now,
      seenAt: inquiry.seenAt ?? now,
      firstReplyAt: inquiry.firstReplyAt ?? now,
    })
    .where(eq(inquiries.id, inquiry.id));
  await recordEvent(actor, { name: "quote.sent", shopId: inquiry.shopId, inquiryId: inquiry.id, quoteId }, tx);
}
