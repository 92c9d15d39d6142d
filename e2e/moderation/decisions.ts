import { and, eq } from "drizzle-orm";
import { asPerson, asShop, database } from "@/db/client";
import { appeals, type CaseTarget, caseDecisions, type Measure, moderationCases } from "@/db/schema";
import { makeCase, makeOperator } from "@/db/testing";
import type { Actor } from "@/lib/core/actor";
import { answerAppeal } from "@/lib/moderation/answer-appeal";
import { confirmDecision } from "@/lib/moderation/confirm-decision";
import { decideCase } from "@/lib/moderation/decide-case";
import { needsTwoLeads } from "@/lib/moderation/measures";
import { readSnapshot } from "@/lib/moderation/read-snapshot";

type Person = Extract<Actor, { kind: "user" }>;
type Reported = { shopId: number; target: CaseTarget; targetId: string };

/** Creates an operator who may take every measure. */
export async function makeLead(): Promise<Person> {
  const { id: userId, locale } = await makeOperator({ operatorRole: "lead" });
  return { kind: "user", userId, locale, memberships: [], isOperator: true, operatorRole: "lead" };
}

/** Reports a thing, unless somebody has, and decides about it; a second lead confirms what needs two. */
export async function decide(lead: Person, { shopId, target, targetId }: Reported, measure: Measure, facts: string) {
  const seen = await asShop(shopId, (tx) => readSnapshot(target, targetId, tx));
  const caseId = (await findOpenCase(lead, target, targetId)) ?? (await openCase({ shopId, target, targetId }));
  const reasons = { ground: "brands" as const, facts, fields: [], until: null };
  await decideCase(lead, { caseId, measure, ...reasons, seen: seen?.version ?? "", hasLooked: true });
  const [decision] = await asPerson(lead.userId, (tx) =>
    tx.select({ id: caseDecisions.id }).from(caseDecisions).where(eq(caseDecisions.caseId, caseId)),
  );
  if (!decision) throw new Error("no decision");
  if (needsTwoLeads(measure)) await confirmDecision(await makeLead(), { decisionId: decision.id, answer: "confirm" });
  return decision.id;
}

/** Lets another operator answer the appeal against a decision. */
export async function answer(decisionId: string, outcome: "upheld" | "lifted", text: string) {
  const other = await makeLead();
  const [appeal] = await asPerson(other.userId, (tx) =>
    tx.select({ id: appeals.id }).from(appeals).where(eq(appeals.decisionId, decisionId)),
  );
  if (!appeal) throw new Error("no appeal");
  await answerAppeal(other, { appealId: appeal.id, outcome, answer: text });
}

const findOpenCase = async (lead: Person, target: CaseTarget, targetId: string) => {
  const isOfTarget = and(eq(moderationCases.target, target), eq(moderationCases.targetId, targetId));
  const [found] = await asPerson(lead.userId, (tx) =>
    tx
      .select({ id: moderationCases.id })
      .from(moderationCases)
      .where(and(isOfTarget, eq(moderationCases.status, "open"))),
  );
  return found?.id;
};

const openCase = async ({ shopId, ...target }: Reported) =>
  (await database.transaction((tx) => makeCase(shopId, target, { reason: "brand" }, tx))).id;
