import { and, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { appeals, caseDecisions } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { SendAppeal } from "./input";
import { answerDays, appealDays } from "./measures";
import { canAppeal, canReadStatements } from "./policy";

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);

/**
 * Appeals a decision once, within 180 days; it holds until another operator has answered.
 * @throws NotFound for strangers and for decisions that do not hold, NotAllowed for assistants; Refusal the second time
 * or too late
 */
export async function sendAppeal(
  actor: Actor,
  { shopId, decisionId, body }: SendAppeal & { shopId: number },
  db: Db = database,
  now = new Date(),
): Promise<void> {
  if (!canReadStatements(actor, shopId) || actor.kind !== "user") throw new NotFound("decision");
  allow(canAppeal(actor, shopId));
  const { userId } = actor;
  await asShop(
    shopId,
    async (tx) => {
      const holds = and(
        eq(caseDecisions.id, decisionId),
        eq(caseDecisions.shopId, shopId),
        ne(caseDecisions.measure, "nothing"),
        isNotNull(caseDecisions.effectiveAt),
        isNull(caseDecisions.endedAt),
      );
      const [decision] = await tx.select({ effectiveAt: caseDecisions.effectiveAt }).from(caseDecisions).where(holds);
      if (!decision?.effectiveAt) throw new NotFound("decision");
      if (decision.effectiveAt < daysBefore(now, appealDays))
        throw new Refusal("moderation.appeal.tooLate", { days: appealDays });
      const dueAt = daysBefore(now, -answerDays);
      const inserted = await tx
        .insert(appeals)
        .values({ decisionId, shopId, userId, body, dueAt })
        .onConflictDoNothing()
        .returning({ id: appeals.id });
      const [appeal] = inserted;
      if (!appeal) throw new Refusal("moderation.appeal.onlyOnce");
      await recordEvent(actor, { name: "appeal.sent", shopId, decisionId, appealId: appeal.id }, tx);
    },
    db,
  );
}
