import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { shopMembers } from "@/db/schema";
import { endSessionsOf } from "@/lib/accounts/sessions";
import type { Actor } from "@/lib/core/actor";
import { NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { asConfirmedOwner } from "./as-confirmed-owner";
import type { RemoveMember } from "./input";
import { isLastOwner, removeFromShop } from "./remove-from-shop";

/**
 * Removes a member and ends their sessions. The owner confirms their identity; `token` is this browser's session.
 * @throws Refusal if the password is wrong, or no owner would remain
 */
export async function removeMember(
  actor: Actor,
  { shopId, memberId, ...proof }: RemoveMember & { shopId: number },
  token: string,
  db: Db = database,
): Promise<void> {
  await asConfirmedOwner(
    actor,
    { shopId, proof, token },
    async (tx) => {
      const ofMember = and(eq(shopMembers.shopId, shopId), eq(shopMembers.userId, memberId));
      if ((await tx.$count(shopMembers, ofMember)) === 0) throw new NotFound("member");
      if (await isLastOwner(shopId, memberId, tx)) throw new Refusal("members.changeRole.lastOwner");
      await removeFromShop(shopId, memberId, tx);
      await endSessionsOf(memberId, tx, actor.kind === "user" && memberId === actor.userId ? token : "");
      await recordEvent(actor, { name: "member.removed", shopId, memberId }, tx);
    },
    db,
  );
}
