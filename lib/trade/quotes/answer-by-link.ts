import { eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { inquiries, quotes } from "@/db/schema";
import type { InquiryStatus } from "@/db/schema/inquiries/inquiries";
import { limitAttempts } from "@/lib/accounts/rate-limit";
import type { Actor } from "@/lib/core/actor";
import { NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { withGuestLink } from "@/lib/inquiries/guest-link";
import { statusAfter } from "./transitions";
import { checkAnswerable, getVersion, type QuoteRow } from "./versions";

const answerLimit = { limit: 20, windowSeconds: 3600 };

const outcomes = {
  accept: { event: "quote.accepted", inquiry: "agreed" },
  reject: { event: "quote.rejected", inquiry: "declined" },
  counter: { event: "quote.countered", inquiry: "buyer_replied" },
} as const satisfies Record<string, { event: string; inquiry: InquiryStatus }>;

type Answer = {
  token: string;
  quoteId: string;
  move: keyof typeof outcomes;
  text?: string | undefined;
  /** Returns true if the version already has the result of this answer, which is then not applied again. */
  isDone(quote: QuoteRow, tx: Tx): Promise<boolean>;
  /** Changes rows besides the status of the quote and the inquiry. */
  applyChanges?(quote: QuoteRow, tx: Tx): Promise<void>;
};

/**
 * Applies the buyer's answer to a version for the holder of the private link. The lock on the inquiry serializes
 * answers and new versions, so that the later one is refused.
 * @throws NotFound if the link does not open its inquiry; Refusal if the version is not open, or after 20 answers an
 * hour
 */
export async function answerByLink(actor: Actor, answer: Answer, db: Db): Promise<QuoteRow> {
  const { token, quoteId, move, text, isDone, applyChanges } = answer;
  const found = await withGuestLink(
    token,
    async (inquiry, tx) => {
      const { quote, newest } = await getVersion(inquiry.id, quoteId, tx);
      if (await isDone(quote, tx)) return quote;
      await limitAttempts(`quote:answer:${inquiry.id}`, answerLimit, tx);
      if (inquiry.status === "spam") throw new Refusal("quotes.notAnswerable.withdrawn", { version: newest.version });
      checkAnswerable(quote, newest, new Date());
      const status = statusAfter(quote.status, move);
      if (!status) throw new Error(`A quote that is ${quote.status} allows no ${move}`);
      const now = new Date();
      await applyChanges?.(quote, tx);
      await tx
        .update(quotes)
        .set({
          status,
          decidedAt: now,
          decidedBy: actor.kind === "user" ? actor.userId : null,
          ...(move !== "accept" && { answer: text ?? null }),
        })
        .where(eq(quotes.id, quoteId));
      const outcome = outcomes[move];
      await tx
        .update(inquiries)
        .set({ status: outcome.inquiry, lastMessageAt: now })
        .where(eq(inquiries.id, inquiry.id));
      await recordEvent(actor, { name: outcome.event, shopId: inquiry.shopId, inquiryId: inquiry.id, quoteId }, tx);
      return quote;
    },
    db,
  );
  if (!found) throw new NotFound("guest link");
  return found;
}
