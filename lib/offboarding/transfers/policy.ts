import { type Actor, operatorRoleOf } from "@/lib/core/actor";

type Person = Extract<Actor, { kind: "user" }>;

/** Leads transfer shops, and end and undo transfers. */
export const canTransfer = (actor: Actor): actor is Person => operatorRoleOf(actor) === "lead";

/** Another lead than the one who proposed the transfer decides about an objection. */
export const canDecideObjection = (actor: Actor, { proposedBy }: { proposedBy: string }): actor is Person =>
  canTransfer(actor) && actor.userId !== proposedBy;

/** Every operator reads the transfers of shops. */
export const canSeeTransfers = (actor: Actor): actor is Person => operatorRoleOf(actor) !== undefined;
