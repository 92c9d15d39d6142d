import { type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { answerByLink } from "./answer-by-link";
import type { RejectQuote } from "./input-answer";

/**
 * The buyer turns this version down, with a reason or without. The shop may offer again.
 * @throws NotFound when the link leads elsewhere; Refusal when the version no longer holds
 */
export async function rejectQuote(
  actor: Actor,
  { token, quoteId, reason }: RejectQuote,
  db: Db = database,
): Promise<void> {
  const isDone = async ({ status }: { status: string }) => status === "rejected";
  await answerByLink(actor, { token, quoteId, move: "reject", words: reason, isDone }, db);
}
