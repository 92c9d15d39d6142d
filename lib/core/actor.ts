import type { Locale } from "@/db/base/locale";

export type Role = "assistant" | "manager" | "owner";
export type Membership = { shopId: number; role: Role };

/** Who is asking: nobody known, or a person with the shops they work in. */
export type Actor =
  | { kind: "guest" }
  | { kind: "user"; userId: string; locale: Locale; memberships: Membership[]; isOperator: boolean };

export const guest: Actor = { kind: "guest" };

const ranks: Record<Role, number> = { assistant: 1, manager: 2, owner: 3 };

/** What the actor is in this shop, if anything. */
export const roleIn = (actor: Actor, shopId: number): Role | undefined =>
  actor.kind === "user" ? actor.memberships.find((membership) => membership.shopId === shopId)?.role : undefined;

/** Whether the actor works in this shop in this role or a higher one. */
export function isAtLeast(actor: Actor, shopId: number, role: Role): boolean {
  const own = roleIn(actor, shopId);
  return own !== undefined && ranks[own] >= ranks[role];
}
