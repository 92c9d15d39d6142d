import { and, eq } from "drizzle-orm";
import { asShop, type Db, type Tx } from "@/db/client";
import { shopMembers } from "@/db/schema";
import { type Actor, roleIn } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { lockMembers } from "./lock-members";
import { canManageMembers } from "./policy";

/**
 * Runs `work` for an owner of the shop with its members locked. It checks the role again after the lock, so two owners
 * who remove each other at the same time do not both succeed.
 */
export async function inOwnedShop<T>(
  actor: Actor,
  shopId: number,
  work: (tx: Tx, userId: string) => Promise<T>,
  db: Db,
): Promise<T> {
  allowOwner(actor, shopId);
  const { userId } = actor;
  return asShop(
    shopId,
    async (tx) => {
      await lockMembers(shopId, tx);
      const own = and(eq(shopMembers.shopId, shopId), eq(shopMembers.userId, userId), eq(shopMembers.role, "owner"));
      allow((await tx.$count(shopMembers, own)) === 1);
      return work(tx, userId);
    },
    db,
  );
}

/** @throws NotFound for everybody but members, NotAllowed for members other than owners */
export function allowOwner(actor: Actor, shopId: number): asserts actor is Extract<Actor, { kind: "user" }> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canManageMembers(actor, { shopId }));
}
