import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { shopMembers } from "@/db/schema";
import { endSessionsOf } from "@/lib/accounts/sessions";
import type { Actor } from "@/lib/core/actor";
import { NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { asConfirmedOwner } from "./as-confirmed-owner";
import type { ChangeRole } from "./input";
import { isLastOwner } from "./remove-from-shop";

/**
 * Changes a member's role and ends their sessions, so that no session has rights it did not begin with. The owner
 * confirms their identity; `token` is this browser's session. @throws Refusal if the password is wrong, or no owner
 * would remain
 */
export async function changeRole(
  actor: Actor,
  { shopId, memberId, role, ...proof }: ChangeRole & { shopId: number },
  token: string,
  db: Db = database,
): Promise<void> {
  await asConfirmedOwner(
    actor,
    { shopId, proof, token },
    async (tx) => {
      const ofMember = and(eq(shopMembers.shopId, shopId), eq(shopMembers.userId, memberId));
      const [member] = await tx.select({ role: shopMembers.role }).from(shopMembers).where(ofMember);
      if (!member) throw new NotFound("member");
      if (member.role === role) return;
      if (member.role === "owner" && (await isLastOwner(shopId, memberId, tx)))
        throw new Refusal("members.changeRole.lastOwner");
      await tx.update(shopMembers).set({ role }).where(ofMember);
      await endSessionsOf(memberId, tx, actor.kind === "user" && memberId === actor.userId ? token : "");
      await recordEvent(actor, { name: "member.role_changed", shopId, memberId, role }, tx);
    },
    db,
  );
}
