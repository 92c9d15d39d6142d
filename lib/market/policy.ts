import { type Actor, operatorRoleOf } from "../core/actor";

type Person = Extract<Actor, { kind: "user" }>;

/** Every operator sees announcements, rates, the calendar and categories as they are kept. */
export const canSeeMarketData = (actor: Actor): actor is Person => operatorRoleOf(actor) !== undefined;

/** Leads keep the data of the market. */
export const canRunMarket = (actor: Actor): actor is Person => operatorRoleOf(actor) === "lead";
