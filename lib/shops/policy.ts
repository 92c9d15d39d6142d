import { type Actor, isAtLeast, operatorRoleOf } from "../core/actor";

type Person = Extract<Actor, { kind: "user" }>;

/** Whether the actor may edit the storefront. */
export const canEditShop = (actor: Actor, shop: { id: number }): boolean => isAtLeast(actor, shop.id, "manager");

/** Every operator finds shops and reads what the market knows about them. */
export const canSeeShops = (actor: Actor): actor is Person => operatorRoleOf(actor) !== undefined;

/** Every operator reads the claims of shops on booths, auditors included. */
export const canSeeClaims = (actor: Actor): actor is Person => operatorRoleOf(actor) !== undefined;

export const canDecideClaims = (actor: Actor): actor is Person => {
  const role = operatorRoleOf(actor);
  return role === "agent" || role === "lead";
};

/** Only leads take a booth from a shop that has it on its pages. */
export const canTakeBoothAway = (actor: Actor): actor is Person => operatorRoleOf(actor) === "lead";
