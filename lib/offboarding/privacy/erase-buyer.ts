import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { asPerson, asShop, type Tx } from "@/db/client";
import {
  assistRequests,
  attachments,
  blockedBuyers,
  inquiries,
  inquiryLinks,
  messages,
  messageTranslations,
  quotes,
  reports,
} from "@/db/schema";
import { type StoredFile, takeFiles } from "@/lib/media/attachments/take-files";

/** Stands where somebody's words or name stood. */
export const erased = "—";

/**
 * Empties a buyer's inquiries of who they were, what they wrote and what they sent, and revokes their private links.
 * Designs, quantities, countries and quotes stay with the shop; what was not agreed is declined.
 */
export async function eraseBuyer(userId: string, tx: Tx): Promise<void> {
  const own = await asPerson(userId, (inside) => takeBackWords(userId, inside), tx);
  const files: StoredFile[] = [];
  for (const shopId of new Set(own.map((each) => each.shopId))) {
    const ofShop = own.filter((each) => each.shopId === shopId);
    const emails = ofShop.map(({ buyerEmail }) => buyerEmail);
    const ids = ofShop.map(({ id }) => id);
    files.push(...(await asShop(shopId, (inside) => eraseInShop(shopId, ids, emails, inside), tx)));
  }
  await takeFiles(files, tx);
}

/** Only the buyer may empty a quote that is decided, or a report. @returns the buyer's inquiries */
async function takeBackWords(userId: string, tx: Tx) {
  const own = await tx
    .select({ id: inquiries.id, shopId: inquiries.shopId, buyerEmail: inquiries.buyerEmail })
    .from(inquiries)
    .where(eq(inquiries.buyerId, userId))
    .orderBy(inquiries.shopId);
  const ids = own.map(({ id }) => id);
  await tx
    .update(quotes)
    .set({ answer: null, decidedBy: null })
    .where(and(inArray(quotes.inquiryId, ids), isNotNull(quotes.answer)));
  await tx
    .update(reports)
    .set({ details: null })
    .where(and(inArray(reports.inquiryId, ids), eq(reports.side, "buyer")));
  return own;
}

async function eraseInShop(shopId: number, ids: string[], emails: string[], tx: Tx): Promise<StoredFile[]> {
  await tx
    .update(inquiries)
    .set({
      buyerId: null,
      buyerName: erased,
      buyerEmail: "",
      buyerCompany: null,
      buyerPhone: null,
      port: null,
      customisation: null,
      status: sql`case when ${inquiries.status} in ('agreed', 'spam', 'expired') then ${inquiries.status} else 'declined' end`,
    })
    .where(inArray(inquiries.id, ids));
  const written = await tx
    .update(messages)
    .set({ body: erased, phrases: null, userId: null })
    .where(and(inArray(messages.inquiryId, ids), eq(messages.side, "buyer")))
    .returning({ id: messages.id });
  await tx.update(assistRequests).set({ input: null, proposal: null }).where(inArray(assistRequests.inquiryId, ids));
  const messageIds = written.map(({ id }) => id);
  await tx.delete(messageTranslations).where(inArray(messageTranslations.messageId, messageIds));
  await tx.delete(blockedBuyers).where(and(eq(blockedBuyers.shopId, shopId), inArray(blockedBuyers.email, emails)));
  await tx.update(inquiryLinks).set({ revokedAt: new Date() }).where(inArray(inquiryLinks.inquiryId, ids));
  return tx
    .delete(attachments)
    .where(inArray(attachments.messageId, messageIds))
    .returning({ kind: attachments.kind, key: attachments.key });
}
