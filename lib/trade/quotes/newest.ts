import { and, desc, eq, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { quotes } from "@/db/schema";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { NotFound, Refusal } from "@/lib/core/errors";
import { isOpen } from "./transitions";

export type QuoteRow = typeof quotes.$inferSelect;

/** The version that counts; undefined before the first was sent. The inquiry is locked by who asks. */
export async function findNewest(inquiryId: string, tx: Tx): Promise<QuoteRow | undefined> {
  const [newest] = await tx
    .select()
    .from(quotes)
    .where(and(eq(quotes.inquiryId, inquiryId), ne(quotes.status, "draft")))
    .orderBy(desc(quotes.version))
    .limit(1);
  return newest;
}

/** A version of this inquiry that was sent, and the newest one. @throws NotFound for drafts and for other inquiries' */
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
 * A version may be answered while it is the newest, open and in time.
 * @throws Refusal that says which of it no longer holds
 */
export function checkAnswerable(quote: QuoteRow, newest: QuoteRow, now: Date): void {
  const { version } = newest;
  if (newest.status === "accepted") throw new Refusal("quotes.stale.accepted", { version });
  if (newest.status === "withdrawn") throw new Refusal("quotes.stale.withdrawn", { version });
  if (newest.status === "rejected") throw new Refusal("quotes.stale.rejected", { version });
  if (newest.status === "expired" || newest.validUntil < dayInYiwu(now))
    throw new Refusal("quotes.stale.expired", { version });
  if (newest.id !== quote.id) throw new Refusal("quotes.stale.replaced", { old: quote.version, version });
  if (!isOpen(quote.status)) throw new Refusal("quotes.stale.withdrawn", { version });
}
