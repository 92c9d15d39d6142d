import { and, eq, gt, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { ownershipOffers, shopMembers } from "@/db/schema";
import { endSessionsOf } from "../accounts/sessions";
import { type Actor, roleIn } from "../core/actor";
import { allow, NotAllowed, NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { lockMembers } from "../shops/members/lock-members";
import type { AnswerOwnership } from "./input";
import { canAnswerOffer } from "./policy";

/**
 * Accepts or declines the ownership of a shop. On acceptance the actor becomes owner and the former owner a manager in
 * one transaction, so the shop always has an owner. @throws Refusal without a valid offer to the actor
 */
export async function answerOwnership(
  actor: Actor,
  { shopId, answer }: AnswerOwnership & { shopId: number },
  db: Db = database,
): Promise<void> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canAnswerOffer(actor, { shopId }));
  if (actor.kind !== "user") throw new NotAllowed();
  const { userId } = actor;
  await asShop(
    shopId,
    async (tx) => {
      await lockMembers(shopId, tx);
      const ofActor = and(eq(ownershipOffers.shopId, shopId), eq(ownershipOffers.toUserId, userId));
      const [offer] = await tx
        .delete(ownershipOffers)
        .where(and(ofActor, gt(ownershipOffers.expiresAt, sql`now()`)))
        .returning({ formerId: ownershipOffers.offeredBy });
      if (!offer) throw new Refusal("closing.offer.over");
      if (answer === "decline") {
        await recordEvent(actor, { name: "ownership.declined", shopId, memberId: userId }, tx);
        return;
      }
      if ((await changeRole(shopId, offer.formerId, { from: "owner", to: "manager" }, tx)) === 0)
        throw new Refusal("closing.offer.over");
      await endSessionsOf(offer.formerId, tx);
      if ((await changeRole(shopId, userId, { to: "owner" }, tx)) === 0) throw new NotFound("member");
      await recordEvent(
        actor,
        { name: "ownership.handed_over", shopId, memberId: userId, formerId: offer.formerId },
        tx,
      );
    },
    db,
  );
}

type RoleChange = { from?: "owner"; to: "manager" | "owner" };

/** @returns the number of changed members, 0 or 1 */
async function changeRole(shopId: number, userId: string, { from, to }: RoleChange, tx: Tx): Promise<number> {
  const isMember = and(eq(shopMembers.shopId, shopId), eq(shopMembers.userId, userId));
  const rows = await tx
    .update(shopMembers)
    .set({ role: to })
    .where(from ? and(isMember, eq(shopMembers.role, from)) : isMember)
    .returning({ userId: shopMembers.userId });
  return rows.length;
}
