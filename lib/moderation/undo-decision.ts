import { and, eq, ne } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { appeals, caseDecisions, moderationCases } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { liftMeasure } from "./apply-measure";
import type { OfDecision } from "./input";
import { undoMinutes } from "./measures";
import { minutesBefore, withDecision } from "./own-case";
import { canUndoDecision } from "./policy";

/**
 * Takes a decision back within ten minutes: its effect ends and the case is open again, unless a new report has opened
 * another one. @throws NotFound, NotAllowed for operators who had no part in it; Refusal later or after an appeal
 */
export const undoDecision = (
  actor: Actor,
  { decisionId }: OfDecision,
  db: Db = database,
  now = new Date(),
): Promise<void> =>
  withDecision(
    actor,
    decisionId,
    async ({ moderationCase, decision }, tx) => {
      allow(canUndoDecision(actor, decision));
      if (decision.endedAt) return;
      const { effectiveAt } = decision;
      const hasAppeal = (await tx.$count(appeals, eq(appeals.decisionId, decisionId))) > 0;
      if (!effectiveAt || hasAppeal || effectiveAt < minutesBefore(now, undoMinutes))
        throw new Refusal("moderation.undo.tooLate", { minutes: undoMinutes });
      await liftMeasure(actor, moderationCase, decision, tx);
      await tx
        .update(caseDecisions)
        .set({ endedAt: now, endedBy: actor.userId, endedHow: "undone" })
        .where(eq(caseDecisions.id, decisionId));
      const isOpenAgain = and(
        eq(moderationCases.target, moderationCase.target),
        eq(moderationCases.targetId, moderationCase.targetId),
        ne(moderationCases.status, "decided"),
      );
      if ((await tx.$count(moderationCases, isOpenAgain)) === 0)
        await tx
          .update(moderationCases)
          .set({ status: "open", decidedAt: null })
          .where(eq(moderationCases.id, moderationCase.id));
      const { measure } = decision;
      await recordEvent(
        actor,
        { name: "decision.undone", shopId: moderationCase.shopId, caseId: moderationCase.id, decisionId, measure },
        tx,
      );
    },
    db,
  );
