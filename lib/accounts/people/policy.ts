import { type Actor, operatorRoleOf } from "@/lib/core/actor";

type Person = Extract<Actor, { kind: "user" }>;

/** Every operator finds people, auditors included. */
export const canSeePeople = (actor: Actor): actor is Person => operatorRoleOf(actor) !== undefined;

/** Leads lock accounts, end sessions and reset the second step, and never their own. */
export const canActOnPerson = (actor: Actor, personId: string): actor is Person =>
  operatorRoleOf(actor) === "lead" && actor.kind === "user" && actor.userId !== personId;

/** Agents and leads write notes. */
export const canWriteNotes = (actor: Actor): actor is Person => {
  const role = operatorRoleOf(actor);
  return role === "agent" || role === "lead";
};

/** A reset is confirmed by another lead than the one who proposed it. Both may reject it. */
export const canDecideReset = (
  actor: Actor,
  { userId, proposedBy, outcome }: { userId: string; proposedBy: string; outcome: "confirmed" | "rejected" },
): actor is Person => canActOnPerson(actor, userId) && (outcome === "rejected" || actor.userId !== proposedBy);
