import { type Actor, operatorRoleOf } from "@/lib/core/actor";

type Person = Extract<Actor, { kind: "user" }>;

/** Every operator reads the booth register, auditors included. */
export const canSeeRegister = (actor: Actor): actor is Person => operatorRoleOf(actor) !== undefined;

/** Leads import the register. */
export const canImportRegister = (actor: Actor): actor is Person => operatorRoleOf(actor) === "lead";
