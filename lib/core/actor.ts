import type { Locale } from "@/db/base/locale";

export type Role = "assistant" | "manager" | "owner";
/** Agents work on cases, leads also limit and suspend shops, auditors only read. */
export type OperatorRole = "agent" | "lead" | "auditor";
export type Membership = { shopId: number; role: Role };

/** The person on whose behalf code runs: a guest, or a signed-in user with the shops where they are a member. */
export type Actor =
  | { kind: "guest" }
  | {
      kind: "user";
      userId: string;
      locale: Locale;
      memberships: Membership[];
      isOperator: boolean;
      operatorRole?: OperatorRole;
    };

export const guest: Actor = { kind: "guest" };

const ranks: Record<Role, number> = { assistant: 1, manager: 2, owner: 3 };

/** Returns the actor's role in this shop; undefined if the actor is not a member. */
export const roleIn = (actor: Actor, shopId: number): Role | undefined =>
  actor.kind === "user" ? actor.memberships.find((membership) => membership.shopId === shopId)?.role : undefined;

/** Returns whether the actor is a member of this shop with this role or a higher one. */
export function isAtLeast(actor: Actor, shopId: number, role: Role): boolean {
  const own = roleIn(actor, shopId);
  return own !== undefined && ranks[own] >= ranks[role];
}

/** Returns what the actor may do as an operator, at least to read; undefined for everyone else. */
export const operatorRoleOf = (actor: Actor): OperatorRole | undefined =>
  actor.kind === "user" && actor.isOperator ? (actor.operatorRole ?? "auditor") : undefined;
