import { type Actor, isAtLeast, operatorRoleOf } from "@/lib/core/actor";

type Person = Extract<Actor, { kind: "user" }>;

/** Leads look at the workspaces of shops. */
export const canInspect = (actor: Actor): actor is Person => operatorRoleOf(actor) === "lead";

/** The owners of a shop read who looked at its workspace. */
export const canSeeInspections = (actor: Actor, shopId: number): actor is Person => isAtLeast(actor, shopId, "owner");
