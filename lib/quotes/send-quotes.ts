import { and, eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { inquiries, inquiryLines } from "@/db/schema";
import type { Actor } from "../accounts/actor";
import { unitPriceFor } from "../catalogue/listing";
import { allow, NotFound, Refusal } from "../errors";
import { actOnce, keyOf } from "../events/act-once";
import type { Inquiry } from "../inquiries/of-own-shop";
import { convert, type Rates } from "../money";
import type { SendQuotes } from "./input";
import { findNewest } from "./newest";
import { termsOf } from "./offer-parts";
import { canReadQuotes, canSendQuote } from "./policy";
import { sendDraft } from "./send-draft";
import { tradesOf } from "./trades-of";
import { isOpen } from "./transitions";
import { writeDraft } from "./write-draft";

export type Outcome = "sent" | "agreed" | "held" | "open" | "noPrice" | "noDays" | "gone";

/** Takes back what was done for one inquiry, and says why. */
class Skipped extends Error {
  constructor(readonly outcome: Outcome) {
    super(outcome);
  }
}

/**
 * Offers one design to many inquiries, each its own quantity in a transaction of its own: what cannot be offered is
 * skipped and says why, and does not hold up the others. Sent again with the same key, only what was skipped is tried.
 * @throws NotFound for other shops and their designs
 */
export async function sendQuotes(
  actor: Actor,
  input: SendQuotes,
  rates: Rates,
  db: Db = database,
): Promise<{ inquiryId: string; outcome: Outcome }[]> {
  const { shopId, listingId, inquiryIds } = input;
  if (!canReadQuotes(actor, { shopId })) throw new NotFound("shop");
  allow(canSendQuote(actor, { shopId }));
  const [design] = await asShop(shopId, (tx) => tradesOf(shopId, [listingId], "en", tx), db);
  if (!design) throw new NotFound("listing");
  const priceOf = (quantity: number): number | undefined => {
    if (input.price !== undefined) return input.price;
    const amount = unitPriceFor(design.tiers, quantity);
    return amount === undefined
      ? undefined
      : convert({ amount, currency: design.currency }, input.currency, rates).amount;
  };
  const results: { inquiryId: string; outcome: Outcome }[] = [];
  for (const inquiryId of inquiryIds)
    results.push({
      inquiryId,
      outcome: await asShop(shopId, (tx) => sendOne(actor, input, inquiryId, priceOf, tx), db).catch(outcomeOf),
    });
  return results;
}

async function sendOne(
  actor: Actor,
  input: SendQuotes,
  inquiryId: string,
  priceOf: (quantity: number) => number | undefined,
  tx: Tx,
): Promise<Outcome> {
  const { shopId, listingId, key } = input;
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
  const unitPrice = priceOf(line.quantity);
  const once = await actOnce(keyOf("bulk", key, inquiryId), [terms, unitPrice], { isSent: true }, tx);
  if (once.isRepeat) return "sent";
  await checkQuotable(inquiry, tx);
  if (unitPrice === undefined) throw new Skipped("noPrice");
  const offered = { listingId, quantity: line.quantity, unitPrice, isSample: false };
  const { id } = await writeDraft(actor, inquiry, terms, [offered], tx);
  await sendDraft(actor, inquiry, id, tx);
  return "sent";
}

async function checkQuotable(inquiry: Inquiry, tx: Tx): Promise<void> {
  if (inquiry.status === "agreed") throw new Skipped("agreed");
  if (inquiry.heldReason || inquiry.status === "spam") throw new Skipped("held");
  const newest = await findNewest(inquiry.id, tx);
  if (newest && isOpen(newest.status)) throw new Skipped("open");
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof Skipped) return error.outcome;
  if (error instanceof Refusal && error.code === "quotes.refused.noDays") return "noDays";
  // The same form with other terms: the first ones have gone out.
  if (error instanceof Refusal && error.code === "inquiries.alreadySent") return "open";
  throw error;
}
