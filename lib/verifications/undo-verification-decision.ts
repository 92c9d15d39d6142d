import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { verificationDecisions, verificationRequests, verifications } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { undoMinutes } from "../moderation/measures";
import { minutesBefore } from "../moderation/own-case";
import type { RequestRow } from "./in-own-request";
import type { OfVerificationDecision } from "./input";
import { canUndoVerificationDecision } from "./policy";
import { refreshVerifiedPages } from "./refresh-verified-pages";
import { type VerificationDecisionRow, withVerificationDecision } from "./with-request";

/**
 * Takes a decision back within ten minutes; the request is in its state before again. Taking it back twice changes
 * nothing. @throws NotFound, NotAllowed for operators who did not decide and are no lead; Refusal later, after another
 * decision, once the shop has answered it, or while the shop has asked anew
 */
export const undoVerificationDecision = (
  actor: Actor,
  { decisionId }: OfVerificationDecision,
  db: Db = database,
  now = new Date(),
): Promise<void> =>
  withVerificationDecision(
    actor,
    decisionId,
    async ({ request, decision }, tx, { userId }) => {
      allow(canUndoVerificationDecision(actor, decision));
      if (decision.undoneAt) return;
      const { id: requestId, shopId } = request;
      const { outcome } = decision;
      const isLate = decision.createdAt < minutesBefore(now, undoMinutes);
      if (isLate || request.status !== outcome || (await isFollowed(request, decision, tx)))
        throw new Refusal("moderation.undo.tooLate", { minutes: undoMinutes });
      await restoreVerifications(request, decision, tx);
      await tx.update(verificationRequests).set(restored(decision)).where(eq(verificationRequests.id, requestId));
      await tx
        .update(verificationDecisions)
        .set({ undoneAt: now, undoneBy: userId })
        .where(eq(verificationDecisions.id, decisionId));
      await recordEvent(actor, { name: "verification.undone", shopId, requestId, decisionId, outcome }, tx);
      if (outcome === "approved" || outcome === "revoked") await refreshVerifiedPages(shopId, tx);
    },
    db,
  );

/** Whether another decision holds about the request since, or the shop has opened another one for the claim. */
async function isFollowed({ id, shopId, claim }: RequestRow, decision: VerificationDecisionRow, tx: Tx) {
  const holding = and(
    eq(verificationDecisions.requestId, id),
    isNull(verificationDecisions.undoneAt),
    ne(verificationDecisions.id, decision.id),
  );
  const others = await tx
    .select({ createdAt: verificationDecisions.createdAt })
    .from(verificationDecisions)
    .where(holding);
  if (others.some(({ createdAt }) => createdAt > decision.createdAt)) return true;
  const isOpenAnew = and(
    eq(verificationRequests.shopId, shopId),
    eq(verificationRequests.claim, claim),
    ne(verificationRequests.id, id),
    inArray(verificationRequests.status, ["requested", "evidence", "more_requested"]),
  );
  return decision.outcome !== "revoked" && (await tx.$count(verificationRequests, isOpenAnew)) > 0;
}

/** Ends the verification of an approval that is taken back, and brings back what a revocation had ended. */
async function restoreVerifications({ verificationId }: RequestRow, decision: VerificationDecisionRow, tx: Tx) {
  const { outcome, before } = decision;
  const ids = outcome === "approved" ? [verificationId ?? 0] : (before.revokedIds ?? []);
  if (ids.length === 0) return;
  const status = outcome === "approved" ? "revoked" : "approved";
  await tx.update(verifications).set({ status }).where(inArray(verifications.id, ids));
}

/** The columns of the request before the decision. Its clock goes on as if it had not stopped. */
function restored({ before }: VerificationDecisionRow) {
  const { status, dueAt, secondsLeft, decidedAt, validUntil, verificationId, remindedDays } = before;
  return {
    ...{ status, secondsLeft, validUntil, verificationId, remindedDays },
    dueAt: dueAt ? new Date(dueAt) : null,
    decidedAt: decidedAt ? new Date(decidedAt) : null,
  };
}
