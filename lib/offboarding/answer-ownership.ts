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
 * Says yes or no to the shop. With a yes the actor is its owner and who offered it a manager, in one step, so that the
 * shop has an owner at every moment. @throws Refusal when no offer stands for the actor
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
      if ((await become(shopId, offer.formerId, { from: "owner", to: "manager" }, tx)) === 0)
        throw new Refusal("closing.offer.over");
      await endSessionsOf(offer.formerId, tx);
      if ((await become(shopId, userId, { to: "owner" }, tx)) === 0) throw new NotFound("member");
      await recordEvent(
        actor,
        { name: "ownership.handed_over", shopId, memberId: userId, formerId: offer.formerId },
        tx,
      );
    },
    db,
  );
}

type Change = { from?: "owner"; to: "manager" | "owner" };

/** @returns how many members it was, one or none */
async function become(shopId: number, userId: string, { from, to }: Change, tx: Tx): Promise<number> {
  const one = and(eq(shopMembers.shopId, shopId), eq(shopMembers.userId, userId));
  const rows = await tx
    .update(shopMembers)
    .set({ role: to })
    .where(from ? and(one, eq(shopMembers.role, from)) : one)
    .returning({ userId: shopMembers.userId });
  return rows.length;
}
