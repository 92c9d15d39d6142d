import { asShop, type Db, database } from "@/db/client";
import { type Actor, roleIn } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { LeaveShop } from "./input";
import { isLastOwner, removeFromShop } from "./remove-from-shop";

/** Ends the actor's own membership. @throws Refusal for the only owner */
export async function leaveShop(actor: Actor, { shopId }: LeaveShop, db: Db = database): Promise<void> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(actor.kind === "user");
  const { userId } = actor;
  await asShop(
    shopId,
    async (tx) => {
      if (await isLastOwner(shopId, userId, tx)) throw new Refusal("members.leaveShop.lastOwner");
      await removeFromShop(shopId, userId, tx);
      await recordEvent(actor, { name: "member.left", shopId, memberId: userId }, tx);
    },
    db,
  );
}
