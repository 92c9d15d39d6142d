import { type Actor, isAtLeast, operatorRoleOf } from "../core/actor";

type Person = Extract<Actor, { kind: "user" }>;

/** Owners and managers ask for checks, and read and send evidence. */
export const canRequestVerification = (actor: Actor, shopId: number): actor is Person =>
  isAtLeast(actor, shopId, "manager");

/** Every operator reads requests with their evidence, auditors included. */
export const canSeeRequests = (actor: Actor): actor is Person => operatorRoleOf(actor) !== undefined;

export const canDecideRequests = (actor: Actor): actor is Person => {
  const role = operatorRoleOf(actor);
  return role === "agent" || role === "lead";
};

/** An operator takes back their own decisions, a lead those of everybody. */
export const canUndoVerificationDecision = (
  actor: Actor,
  { decidedBy }: { decidedBy: string | null },
): actor is Person =>
  canDecideRequests(actor) && (operatorRoleOf(actor) === "lead" || (decidedBy !== null && actor.userId === decidedBy));
