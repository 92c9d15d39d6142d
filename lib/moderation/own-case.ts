import { and, eq } from "drizzle-orm";
import { asPerson, asShop, type Db, type Tx } from "@/db/client";
import { caseDecisions, moderationCases } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { claimMinutes } from "./measures";
import { canSeeCases, canWorkOnCases } from "./policy";

export type CaseRow = typeof moderationCases.$inferSelect;
export type DecisionRow = typeof caseDecisions.$inferSelect;

/** Returns whether somebody else works on the case at this moment. */
export const isClaimedByOther = (
  { claimedBy, claimedAt }: Pick<CaseRow, "claimedBy" | "claimedAt">,
  userId: string,
  now: Date,
): boolean =>
  claimedBy !== null && claimedBy !== userId && claimedAt !== null && claimedAt > minutesBefore(now, claimMinutes);

export const minutesBefore = (now: Date, minutes: number): Date => new Date(now.getTime() - minutes * 60_000);

/**
 * Runs `work` as an operator with the case locked, in a context that also reaches the rows of its shop, so that two
 * people never decide the same case. @throws NotFound for anyone else, NotAllowed for auditors
 */
export async function withCase<T>(
  actor: Actor,
  caseId: string,
  work: (found: CaseRow, tx: Tx, operator: Extract<Actor, { kind: "user" }>) => Promise<T>,
  db: Db,
): Promise<T> {
  if (!canSeeCases(actor)) throw new NotFound("case");
  allow(canWorkOnCases(actor));
  return asPerson(
    actor.userId,
    async (tx) => {
      const [found] = await tx.select().from(moderationCases).where(eq(moderationCases.id, caseId)).for("update");
      if (!found) throw new NotFound("case");
      return asShop(found.shopId, (inside) => work(found, inside, actor), tx);
    },
    db,
  );
}

/** Runs `work` with the case of a decision and the decision, both locked. @throws NotFound, NotAllowed for auditors */
export async function withDecision<T>(
  actor: Actor,
  decisionId: string,
  work: (found: { moderationCase: CaseRow; decision: DecisionRow }, tx: Tx) => Promise<T>,
  db: Db,
): Promise<T> {
  if (!canSeeCases(actor)) throw new NotFound("decision");
  const [row] = await asPerson(
    actor.userId,
    (tx) => tx.select({ caseId: caseDecisions.caseId }).from(caseDecisions).where(eq(caseDecisions.id, decisionId)),
    db,
  );
  if (!row) throw new NotFound("decision");
  return withCase(
    actor,
    row.caseId,
    async (moderationCase, tx) => {
      const [decision] = await tx
        .select()
        .from(caseDecisions)
        .where(and(eq(caseDecisions.id, decisionId), eq(caseDecisions.caseId, moderationCase.id)))
        .for("update");
      if (!decision) throw new NotFound("decision");
      return work({ moderationCase, decision }, tx);
    },
    db,
  );
}

/** @throws Refusal if somebody else works on the case */
export function requireUnclaimed(found: CaseRow, userId: string, now: Date): void {
  if (isClaimedByOther(found, userId, now)) throw new Refusal("moderation.claimedByOther");
}
