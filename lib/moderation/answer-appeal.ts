import { and, eq, isNull } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { appeals, caseDecisions } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { liftMeasure } from "./apply-measure";
import type { AnswerAppeal } from "./input";
import { withDecision } from "./own-case";
import { canAnswerAppeal, canSeeCases } from "./policy";

/**
 * Answers an appeal: the decision is upheld, or lifted with its effect.
 * @throws NotFound, NotAllowed for an operator who had a part in the decision; Refusal once it is answered
 */
export async function answerAppeal(
  actor: Actor,
  { appealId, outcome, answer }: AnswerAppeal,
  db: Db = database,
  now = new Date(),
): Promise<void> {
  if (!canSeeCases(actor)) throw new NotFound("appeal");
  const [found] = await asPerson(
    actor.userId,
    (tx) => tx.select({ decisionId: appeals.decisionId }).from(appeals).where(eq(appeals.id, appealId)),
    db,
  );
  if (!found) throw new NotFound("appeal");
  await withDecision(
    actor,
    found.decisionId,
    async ({ moderationCase, decision }, tx) => {
      allow(canAnswerAppeal(actor, decision));
      const answered = await tx
        .update(appeals)
        .set({ outcome, answer, decidedBy: actor.userId, decidedAt: now })
        .where(and(eq(appeals.id, appealId), isNull(appeals.decidedAt)));
      if (answered.count === 0) throw new Refusal("moderation.alreadyDecided");
      if (outcome === "lifted" && !decision.endedAt) {
        await liftMeasure(actor, moderationCase, decision, tx);
        await tx
          .update(caseDecisions)
          .set({ endedAt: now, endedBy: actor.userId, endedHow: "lifted" })
          .where(eq(caseDecisions.id, decision.id));
      }
      const ids = { shopId: moderationCase.shopId, caseId: moderationCase.id, decisionId: decision.id, appealId };
      await recordEvent(actor, { name: "appeal.answered", ...ids, outcome }, tx);
    },
    db,
  );
}
