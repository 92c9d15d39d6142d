import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { caseDecisions, moderationCases } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { takeEffect } from "./decide-case";
import type { ConfirmDecision } from "./input";
import { withDecision } from "./own-case";
import { canConfirmDecision } from "./policy";

/**
 * Lets a second lead confirm or reject a proposed suspension or closing. Rejecting returns the case to the queue.
 * @throws NotFound, NotAllowed for the lead who proposed it; Refusal once it is answered
 */
export const confirmDecision = (
  actor: Actor,
  { decisionId, answer }: ConfirmDecision,
  db: Db = database,
  now = new Date(),
): Promise<void> =>
  withDecision(
    actor,
    decisionId,
    async ({ moderationCase, decision }, tx) => {
      allow(canConfirmDecision(actor, decision));
      if (decision.effectiveAt || decision.endedAt) throw new Refusal("moderation.alreadyDecided");
      if (answer === "confirm") return takeEffect(actor, moderationCase, decision, tx, now, actor.userId);
      await tx
        .update(caseDecisions)
        .set({ endedAt: now, endedBy: actor.userId, endedHow: "rejected" })
        .where(eq(caseDecisions.id, decisionId));
      await tx.update(moderationCases).set({ status: "open" }).where(eq(moderationCases.id, moderationCase.id));
      await recordEvent(
        actor,
        {
          name: "decision.rejected",
          shopId: moderationCase.shopId,
          caseId: moderationCase.id,
          decisionId,
          measure: decision.measure,
        },
        tx,
      );
    },
    db,
  );
