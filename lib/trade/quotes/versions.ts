import { and, desc, eq, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { quotes } from "@/db/schema";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { NotFound, Refusal } from "@/lib/core/errors";
import { isOpen } from "./transitions";

export type QuoteRow = typeof quotes.$inferSelect;

/** Finds the newest sent version; undefined before the first one. The caller has locked the inquiry. */
export async function findNewest(inquiryId: string, tx: Tx): Promise<QuoteRow | undefined> {
  const [newest] = await tx
    .select()
    .from(quotes)
    .where(and(eq(quotes.inquiryId, inquiryId), ne(quotes.status, "draft")))
    .orderBy(desc(quotes.version))
    .limit(1);
  return newest;
}

/**
 * Returns a sent version of this inquiry, and the newest one. @throws NotFound for drafts and other inquiries' quotes
 */
export async function getVersion(inquiryId: string, quoteId: string, tx: Tx) {
  const [quote] = await tx
    .select()
    .from(quotes)
    .where(and(eq(quotes.inquiryId, inquiryId), eq(quotes.id, quoteId), ne(quotes.status, "draft")));
  const newest = await findNewest(inquiryId, tx);
  if (!quote || !newest) throw new NotFound("quote");
  return { quote, newest };
}

/**
 * Checks that a version can be answered: it is the newest one, open and valid today.
 * @throws Refusal with the first condition that fails
 */
export function checkAnswerable(quote: QuoteRow, newest: QuoteRow, now: Date): void {
  const { version } = newest;
  if (newest.status === "accepted") throw new Refusal("quotes.notAnswerable.accepted", { version });
  if (newest.status === "withdrawn") throw new Refusal("quotes.notAnswerable.withdrawn", { version });
  if (newest.status === "rejected") throw new Refusal("quotes.notAnswerable.rejected", { version });
  if (newest.status === "expired" || newest.validUntil < dayInYiwu(now))
    throw new Refusal("quotes.notAnswerable.expired", { version });
  if (newest.id !== quote.id) throw new Refusal("quotes.notAnswerable.replaced", { old: quote.version, version });
  if (!isOpen(quote.status)) throw new Refusal("quotes.notAnswerable.withdrawn", { version });
}
