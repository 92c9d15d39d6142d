import { eq } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { caseDecisions, moderationCases } from "@/db/schema";
import { dayInYiwu } from "../catalogue/working-days";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { applyMeasure } from "./apply-measure";
import type { DecideCase } from "./input";
import { fieldsOf, isMeasureOf, needsTwoLeads } from "./measures";
import { type CaseRow, type DecisionRow, requireUnclaimed, withCase } from "./own-case";
import { canTakeMeasure } from "./policy";
import { readSnapshot } from "./read-snapshot";

/** The version of a target that no longer exists. */
export const goneVersion = "gone";

/**
 * Decides a case; the shop is sent the statement of reasons and can appeal, and reporters are sent the outcome. A
 * suspension or a closing only takes effect once a second lead confirms it.
 * @throws NotFound, NotAllowed; Refusal if somebody else has the case, it is decided, or the target has changed since
 * the page showed it or since it was reported, and nobody has looked
 */
export const decideCase = (actor: Actor, input: DecideCase, db: Db = database, now = new Date()): Promise<void> =>
  withCase(
    actor,
    input.caseId,
    async (found, tx, { userId }) => {
      const { measure, ground, facts, until } = input;
      allow(canTakeMeasure(actor, measure));
      if (found.status !== "open") throw new Refusal("moderation.alreadyDecided");
      requireUnclaimed(found, userId, now);
      await requireSeen(found, input, tx);
      if (!isMeasureOf(found.target, measure)) throw new Refusal("errors.invalid", { field: "measure" });
      if (until && until <= dayInYiwu(now)) throw new Refusal("moderation.decide.untilMissing", { field: "until" });
      const fields = input.fields.filter((each) => fieldsOf[found.target].some((known) => known === each));
      const values = { measure, ground, facts, fields, until, decidedBy: userId, createdAt: now };
      const [decision] = await tx
        .insert(caseDecisions)
        .values({ ...values, caseId: found.id, shopId: found.shopId })
        .returning();
      if (!decision) throw new Error("the insert returned no decision");
      if (needsTwoLeads(measure)) await propose(actor, found, decision, tx);
      else await takeEffect(actor, found, decision, tx, now);
    },
    db,
  );

/** Checks that the operator decides about what is there now. @throws Refusal */
async function requireSeen(found: CaseRow, { seen, hasLooked }: DecideCase, tx: Tx): Promise<void> {
  const present = await readSnapshot(found.target, found.targetId, tx);
  if ((present?.version ?? goneVersion) !== seen) throw new Refusal("moderation.changedSincePage");
  if (seen !== found.version && found.version !== "" && !hasLooked)
    throw new Refusal("moderation.changedSinceReport", { field: "looked" });
}

async function propose(actor: Actor, { id, shopId }: CaseRow, { id: decisionId, measure }: DecisionRow, tx: Tx) {
  const set = { status: "proposed", claimedBy: null, claimedAt: null } as const;
  await tx.update(moderationCases).set(set).where(eq(moderationCases.id, id));
  await recordEvent(actor, { name: "decision.proposed", shopId, caseId: id, decisionId, measure }, tx);
}

/** Gives a decision its effect and closes its case. `confirmedBy`: the second lead of a suspension or closing. */
export async function takeEffect(
  actor: Actor,
  moderationCase: CaseRow,
  decision: DecisionRow,
  tx: Tx,
  now: Date,
  confirmedBy?: string,
): Promise<void> {
  const { id: decisionId, measure } = decision;
  const before = await applyMeasure(actor, moderationCase, decision, tx);
  await tx.update(caseDecisions).set({ effectiveAt: now, before, confirmedBy }).where(eq(caseDecisions.id, decisionId));
  const set = { status: "decided", decidedAt: now, claimedBy: null, claimedAt: null } as const;
  await tx.update(moderationCases).set(set).where(eq(moderationCases.id, moderationCase.id));
  await recordEvent(
    actor,
    { name: "case.decided", shopId: moderationCase.shopId, caseId: moderationCase.id, decisionId, measure },
    tx,
  );
}
