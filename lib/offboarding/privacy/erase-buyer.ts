import { and, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import { asPerson, asShop, type Tx } from "@/db/client";
import {
  assistRequests,
  attachments,
  awaitedTranslations,
  blockedBuyers,
  fairLeads,
  inquiries,
  inquiryLinks,
  messages,
  messageTranslations,
  quotes,
  reports,
  translationReports,
} from "@/db/schema";
import { deleteFiles, type StoredFile } from "@/lib/media/attachments/delete-files";

/** This text replaces an erased name or text. */
export const erasedText = "—";

/**
 * Removes a buyer's identity, messages and files from their inquiries, and revokes their private links. Listings,
 * quantities, countries and quotes stay with the shop; an inquiry without an agreement is declined.
 */
export async function eraseBuyer(userId: string, tx: Tx): Promise<void> {
  const own = await asPerson(userId, (inside) => eraseTexts(userId, inside), tx);
  const files: StoredFile[] = [];
  for (const shopId of new Set(own.map((each) => each.shopId))) {
    const ofShop = own.filter((each) => each.shopId === shopId);
    const emails = ofShop.map(({ buyerEmail }) => buyerEmail);
    const ids = ofShop.map(({ id }) => id);
    files.push(...(await asShop(shopId, (inside) => eraseInShop(shopId, ids, emails, inside), tx)));
  }
  await deleteFiles(files, tx);
}

/**
 * Row-level security lets only the buyer erase the answer of a decided quote, or a report. @returns the buyer's
 * inquiries
 */
async function eraseTexts(userId: string, tx: Tx) {
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
    .set({ details: null, email: null })
    .where(or(eq(reports.userId, userId), and(inArray(reports.inquiryId, ids), eq(reports.side, "buyer"))));
  return own;
}

async function eraseInShop(shopId: number, ids: string[], emails: string[], tx: Tx): Promise<StoredFile[]> {
  await tx
    .update(inquiries)
    .set({
      buyerId: null,
      buyerName: erasedText,
      buyerEmail: "",
      buyerCompany: null,
      buyerPhone: null,
      port: null,
      customisation: null,
      status: sql`case when ${inquiries.status} in ('agreed', 'spam', 'expired') then ${inquiries.status} else 'declined' end`,
    })
    .where(inArray(inquiries.id, ids));
  const erasedMessages = await tx
    .update(messages)
    .set({ body: erasedText, phrases: null, userId: null })
    .where(and(inArray(messages.inquiryId, ids), eq(messages.side, "buyer")))
    .returning({ id: messages.id });
  await tx.update(assistRequests).set({ input: null, proposal: null }).where(inArray(assistRequests.inquiryId, ids));
  const messageIds = erasedMessages.map(({ id }) => id);
  await tx.delete(messageTranslations).where(inArray(messageTranslations.messageId, messageIds));
  await tx.delete(awaitedTranslations).where(inArray(awaitedTranslations.messageId, messageIds));
  await tx.delete(translationReports).where(inArray(translationReports.inquiryId, ids));
  await tx.delete(blockedBuyers).where(and(eq(blockedBuyers.shopId, shopId), inArray(blockedBuyers.email, emails)));
  await tx.update(inquiryLinks).set({ revokedAt: new Date() }).where(inArray(inquiryLinks.inquiryId, ids));
  const cards = await eraseLeads(ids, emails, tx);
  const files = await tx
    .delete(attachments)
    .where(inArray(attachments.messageId, messageIds))
    .returning({ kind: attachments.kind, key: attachments.key });
  return [...files, ...cards];
}

/** Removes who the leads of trade fairs were; the shop keeps their country and designs. @returns the pictures of cards */
async function eraseLeads(ids: string[], emails: string[], tx: Tx): Promise<StoredFile[]> {
  const isOfBuyer = or(inArray(fairLeads.inquiryId, ids), inArray(fairLeads.email, emails));
  const leads = await tx.select({ key: fairLeads.cardKey }).from(fairLeads).where(isOfBuyer);
  const nobody = { name: erasedText, email: "", note: null, cardKey: null, mayMail: "no" } as const;
  await tx.update(fairLeads).set(nobody).where(isOfBuyer);
  return leads.flatMap(({ key }) => (key ? [{ kind: "picture" as const, key }] : []));
}
