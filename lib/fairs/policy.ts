import { type Actor, isAtLeast, operatorRoleOf } from "../core/actor";

type Person = Extract<Actor, { kind: "user" }>;

/** Every operator reads fairs and their stands. */
export const canSeeFairs = (actor: Actor): actor is Person => operatorRoleOf(actor) !== undefined;

/** Leads make fairs, invite shops and assign stands. */
export const canRunFairs = (actor: Actor): actor is Person => operatorRoleOf(actor) === "lead";

/** Managers apply for a stand, answer invitations and choose the designs. */
export const canManageStand = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "manager");

/** Every member takes leads at the stand and reads them. */
export const canTakeLeads = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "assistant");
