import { type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { answerByLink } from "./answer-by-link";
import type { RejectQuote } from "./input-answer";

/**
 * Rejects a version as the buyer, optionally with a reason. The shop may send another one.
 * @throws NotFound if the link does not open its inquiry; Refusal if the version is not open
 */
export async function rejectQuote(
  actor: Actor,
  { token, quoteId, reason }: RejectQuote,
  db: Db = database,
): Promise<void> {
  const isDone = async ({ status }: { status: string }) => status === "rejected";
  await answerByLink(actor, { token, quoteId, move: "reject", text: reason, isDone }, db);
}
