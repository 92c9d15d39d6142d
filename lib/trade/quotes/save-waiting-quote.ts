import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { inquiries, inquiryLines, jobs, quotes } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { idempotencyKeyOf, runOnce } from "@/lib/events/run-once";
import type { Inquiry } from "@/lib/inquiries/with-own-inquiry";
import type { SendQuotes } from "./input";
import { termsOf } from "./offer-parts";
import { isOpen } from "./transitions";
import { findNewest } from "./versions";
import { writeDraft } from "./write-draft";

export type Outcome = "sent" | "agreed" | "held" | "open" | "drafted" | "noPrice" | "noDays" | "tooMuch" | "gone";
/** `unitPrice` is in minor units of the quote's currency. */
export type Amounts = { quantity: number; unitPrice: number };

/** Rolls back the transaction of one inquiry, with the reason. */
class Skipped extends Error {
  constructor(readonly outcome: Outcome) {
    super(outcome);
  }
}

type QuoteInput = SendQuotes & { inquiryId: string; goesOutAt: Date };

/**
 * Saves a quote of a bulk form as a draft, with the job that sends it later. Never replaces an existing draft.
 * @throws errors that outcomeOf() converts to an outcome
 */
export async function saveWaitingQuote(
  actor: Actor,
  input: QuoteInput,
  priceOf: (quantity: number) => number | undefined,
  tx: Tx,
): Promise<Amounts> {
  const { shopId, listingId, inquiryId, key, goesOutAt } = input;
  const [inquiry] = await tx
    .select()
    .from(inquiries)
    .where(and(eq(inquiries.shopId, shopId), eq(inquiries.id, inquiryId)))
    .for("update");
  const [line] = await tx
    .select({ quantity: inquiryLines.quantity })
    .from(inquiryLines)
    .where(and(eq(inquiryLines.inquiryId, inquiryId), eq(inquiryLines.listingId, listingId)));
  if (!inquiry || !line) throw new Skipped("gone");
  const terms = { ...termsOf(actor, input), port: inquiry.port };
  const { quantity } = line;
  const unitPrice = priceOf(quantity);
  const once = await runOnce(idempotencyKeyOf("bulk", key, inquiryId), [terms, unitPrice], { isSent: true }, tx);
  if (unitPrice === undefined) throw new Skipped("noPrice");
  if (once.isRepeat) return { quantity, unitPrice };
  await checkQuotable(inquiry, tx);
  const offered = { listingId, quantity, unitPrice, isSample: false };
  const { id: quoteId } = await writeDraft(actor, inquiry, { ...terms, batchId: key, goesOutAt }, [offered], tx);
  const about = { shopId, inquiryId, quoteId };
  await tx.insert(jobs).values({ name: `sendWaitingQuote:${quoteId}`, eventId: null, data: about, runAt: goesOutAt });
  await recordEvent(actor, { name: "quote.scheduled", ...about }, tx);
  return { quantity, unitPrice };
}

async function checkQuotable(inquiry: Inquiry, tx: Tx): Promise<void> {
  if (inquiry.status === "agreed") throw new Skipped("agreed");
  if (inquiry.heldReason || inquiry.status === "spam") throw new Skipped("held");
  const newest = await findNewest(inquiry.id, tx);
  if (newest && isOpen(newest.status)) throw new Skipped("open");
  const [draft] = await tx
    .select({ goesOutAt: quotes.goesOutAt })
    .from(quotes)
    .where(and(eq(quotes.inquiryId, inquiry.id), eq(quotes.status, "draft")));
  if (draft) throw new Skipped(draft.goesOutAt ? "open" : "drafted");
}

/** Converts an error to the reason why an inquiry is skipped. @throws any other error again */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof Skipped) return error.outcome;
  if (error instanceof Refusal && error.code === "quotes.refused.noDays") return "noDays";
  if (error instanceof Refusal && error.code === "quotes.refused.tooMuch") return "tooMuch";
  // The same form was sent with other terms, so that its first quotes are scheduled.
  if (error instanceof Refusal && error.code === "inquiries.alreadySent") return "open";
  throw error;
}
