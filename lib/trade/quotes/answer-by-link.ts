import { eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { inquiries, quotes } from "@/db/schema";
import type { InquiryStatus } from "@/db/schema/inquiries/inquiries";
import { limitAttempts } from "@/lib/accounts/rate-limit";
import type { Actor } from "@/lib/core/actor";
import { NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { byGuestLink } from "@/lib/inquiries/guest-link";
import { checkAnswerable, getVersion, type QuoteRow } from "./newest";
import { statusAfter } from "./transitions";

const pace = { limit: 20, windowSeconds: 3600 };

const outcomes = {
  accept: { event: "quote.accepted", inquiry: "agreed" },
  reject: { event: "quote.rejected", inquiry: "declined" },
  counter: { event: "quote.countered", inquiry: "buyer_replied" },
} as const satisfies Record<string, { event: string; inquiry: InquiryStatus }>;

type Answer = {
  token: string;
  quoteId: string;
  move: keyof typeof outcomes;
  words?: string | undefined;
  /** Whether the version already stands where this answer would bring it: then nothing happens again. */
  isDone(quote: QuoteRow, tx: Tx): Promise<boolean>;
  /** What changes beside the state. */
  also?(quote: QuoteRow, tx: Tx): Promise<void>;
};

/**
 * Whoever holds the private link answers a version as the buyer. The inquiry is locked, so of two answers, or of an
 * answer and a new version, one is first and the other hears of it.
 * @throws NotFound when the link leads elsewhere; Refusal when the version no longer holds, or too much comes in an hour
 */
export async function answerByLink(actor: Actor, answer: Answer, db: Db): Promise<QuoteRow> {
  const { token, quoteId, move, words, isDone, also } = answer;
  const found = await byGuestLink(
    token,
    async (inquiry, tx) => {
      const { quote, newest } = await getVersion(inquiry.id, quoteId, tx);
      if (await isDone(quote, tx)) return quote;
      await limitAttempts(`quote:answer:${inquiry.id}`, pace, tx);
      if (inquiry.status === "spam") throw new Refusal("quotes.stale.withdrawn", { version: newest.version });
      checkAnswerable(quote, newest, new Date());
      const status = statusAfter(quote.status, move);
      if (!status) throw new Error(`${quote.status} knows no ${move}`);
      const now = new Date();
      await also?.(quote, tx);
      await tx
        .update(quotes)
        .set({
          status,
          decidedAt: now,
          decidedBy: actor.kind === "user" ? actor.userId : null,
          ...(move !== "accept" && { answer: words ?? null }),
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
