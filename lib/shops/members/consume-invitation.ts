import { and, eq } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { memberInvitations, shopMembers } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Invitation } from "./find-invitation";
import { invitationDays } from "./invitation-token";
import { lockMembers } from "./lock-members";

/** Consumes an invitation and makes the person a member. @throws Refusal if it was used in the meantime */
export const consumeInvitation = (
  actor: Extract<Actor, { kind: "user" }>,
  { id, shopId, role }: Invitation,
  tx: Tx,
): Promise<void> =>
  asShop(
    shopId,
    async (inside) => {
      const { userId } = actor;
      await lockMembers(shopId, inside);
      const [deleted] = await inside
        .delete(memberInvitations)
        .where(and(eq(memberInvitations.id, id), eq(memberInvitations.shopId, shopId)))
        .returning({ id: memberInvitations.id });
      if (!deleted) throw new Refusal("members.acceptInvitation.expired", { days: invitationDays });
      await inside.insert(shopMembers).values({ shopId, userId, role }).onConflictDoNothing();
      await recordEvent(actor, { name: "member.joined", shopId, memberId: userId, role }, inside);
    },
    tx,
  );
