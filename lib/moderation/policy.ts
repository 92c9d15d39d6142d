import type { Measure } from "@/db/schema";
import { type Actor, isAtLeast, operatorRoleOf } from "../core/actor";
import { needsLead, needsTwoLeads } from "./measures";

type Person = Extract<Actor, { kind: "user" }>;
type Decision = { measure: Measure; decidedBy: string; confirmedBy: string | null };

/** Every operator reads cases, auditors included. */
export const canSeeCases = (actor: Actor): actor is Person => operatorRoleOf(actor) !== undefined;

export const canWorkOnCases = (actor: Actor): actor is Person => {
  const role = operatorRoleOf(actor);
  return role === "agent" || role === "lead";
};

/** Limiting a shop needs a lead; suspending and closing are proposed by one. */
export const canTakeMeasure = (actor: Actor, measure: Measure): actor is Person =>
  canWorkOnCases(actor) && (!needsLead(measure) || operatorRoleOf(actor) === "lead");

/** Every operator reads the rules; only leads change them and their words. */
export const canSetRules = (actor: Actor): actor is Person => operatorRoleOf(actor) === "lead";

/** The second lead is another person than the first. */
export const canConfirmDecision = (actor: Actor, { measure, decidedBy }: Decision): actor is Person =>
  needsTwoLeads(measure) && canTakeMeasure(actor, measure) && actor.userId !== decidedBy;

export const canUndoDecision = (actor: Actor, { measure, decidedBy, confirmedBy }: Decision): actor is Person =>
  canTakeMeasure(actor, measure) && (actor.userId === decidedBy || actor.userId === confirmedBy);

/** Nobody answers an appeal against a decision in which they had a part. */
export const canAnswerAppeal = (actor: Actor, { measure, decidedBy, confirmedBy }: Decision): actor is Person =>
  canTakeMeasure(actor, measure) && actor.userId !== decidedBy && actor.userId !== confirmedBy;

/** Auditors and leads search the whole audit log, agents what they did themselves. */
export const canSearchEvents = (actor: Actor): actor is Person => operatorRoleOf(actor) !== undefined;

export const canExportEvents = (actor: Actor): actor is Person => {
  const role = operatorRoleOf(actor);
  return role === "auditor" || role === "lead";
};

export const canReadStatements = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "assistant");
export const canAppeal = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "manager");
