import { and, eq, sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { quoteLines, quotes } from "@/db/schema";
import { bookAgreedPieces } from "@/lib/catalogue/factory/book-agreed-pieces";
import type { Actor } from "@/lib/core/actor";
import { answerByLink } from "./answer-by-link";
import type { AcceptQuote } from "./input-answer";

/**
 * Accepts a version as the buyer. Deletes the shop's drafts and adds the pieces to the backlog of its factory board.
 * Idempotent.
 * @throws NotFound if the link does not open its inquiry; Refusal if the version is not the newest one or not open
 */
export async function acceptQuote(actor: Actor, { token, quoteId }: AcceptQuote, db: Db = database): Promise<void> {
  await answerByLink(
    actor,
    {
      token,
      quoteId,
      move: "accept",
      isDone: async ({ status }) => status === "accepted",
      applyChanges: async ({ inquiryId, shopId }, tx) => {
        await tx.delete(quotes).where(and(eq(quotes.inquiryId, inquiryId), eq(quotes.status, "draft")));
        const [agreed] = await tx
          .select({ pieces: sql<number>`coalesce(sum(${quoteLines.quantity}), 0)::float8` })
          .from(quoteLines)
          .where(and(eq(quoteLines.quoteId, quoteId), eq(quoteLines.isSample, false)));
        await bookAgreedPieces(shopId, agreed?.pieces ?? 0, tx);
      },
    },
    db,
  );
}
