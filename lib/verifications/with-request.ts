import { eq } from "drizzle-orm";
import { asPerson, asShop, type Db, type Tx } from "@/db/client";
import { verificationDecisions, verificationRequests } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { isClaimedByOther } from "../moderation/own-case";
import type { RequestRow } from "./in-own-request";
import { canDecideRequests, canSeeRequests } from "./policy";

type Operator = Extract<Actor, { kind: "user" }>;
export type VerificationDecisionRow = typeof verificationDecisions.$inferSelect;

/**
 * Runs `work` as an operator with the request locked, in a context that also reaches the rows of its shop, so that two
 * people never decide the same request. @throws NotFound for anyone else, NotAllowed for auditors
 */
export async function withRequest<T>(
  actor: Actor,
  requestId: string,
  work: (request: RequestRow, tx: Tx, operator: Operator) => Promise<T>,
  db: Db,
): Promise<T> {
  if (!canSeeRequests(actor)) throw new NotFound("request");
  allow(canDecideRequests(actor));
  return asPerson(
    actor.userId,
    async (tx) => {
      const [request] = await tx
        .select()
        .from(verificationRequests)
        .where(eq(verificationRequests.id, requestId))
        .for("update");
      if (!request) throw new NotFound("request");
      return asShop(request.shopId, (inside) => work(request, inside, actor), tx);
    },
    db,
  );
}

/** Runs `work` with the request of a decision and the decision, both locked. @throws NotFound, NotAllowed for auditors */
export async function withVerificationDecision<T>(
  actor: Actor,
  decisionId: string,
  work: (found: { request: RequestRow; decision: VerificationDecisionRow }, tx: Tx, operator: Operator) => Promise<T>,
  db: Db,
): Promise<T> {
  if (!canSeeRequests(actor)) throw new NotFound("decision");
  const isThis = eq(verificationDecisions.id, decisionId);
  const [row] = await asPerson(
    actor.userId,
    (tx) => tx.select({ requestId: verificationDecisions.requestId }).from(verificationDecisions).where(isThis),
    db,
  );
  if (!row) throw new NotFound("decision");
  return withRequest(
    actor,
    row.requestId,
    async (request, tx, operator) => {
      const [decision] = await tx.select().from(verificationDecisions).where(isThis).for("update");
      if (!decision) throw new NotFound("decision");
      return work({ request, decision }, tx, operator);
    },
    db,
  );
}

/** @throws Refusal if somebody else works on the request */
export function requireUnclaimed(request: RequestRow, userId: string, now: Date): void {
  if (isClaimedByOther(request, userId, now)) throw new Refusal("moderation.claimedByOther");
}
