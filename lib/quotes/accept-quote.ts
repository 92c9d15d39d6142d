import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { quotes } from "@/db/schema";
import type { Actor } from "../accounts/actor";
import { answerByLink } from "./answer-by-link";
import type { AcceptQuote } from "./input-answer";

/**
 * The buyer takes this version as it is: both sides agree. What the shop was drafting is dropped. Accepted twice it is
 * accepted once.
 * @throws NotFound when the link leads elsewhere; Refusal when the version is no longer the newest, or no longer holds
 */
export async function acceptQuote(actor: Actor, { token, quoteId }: AcceptQuote, db: Db = database): Promise<void> {
  await answerByLink(
    actor,
    {
      token,
      quoteId,
      move: "accept",
      isDone: async ({ status }) => status === "accepted",
      also: async ({ inquiryId }, tx) => {
        await tx.delete(quotes).where(and(eq(quotes.inquiryId, inquiryId), eq(quotes.status, "draft")));
      },
    },
    db,
  );
}
